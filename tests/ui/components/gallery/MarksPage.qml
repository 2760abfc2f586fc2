// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Type, colours, marks, chips, buttons, rows.
CardPage {
    id: page

    title: "Marks"

    component Swatch: RowLayout {
        id: swatch

        property string name
        property string words
        property color role

        Repeater {
            model: [swatch.role, Look.ink(swatch.role, Kirigami.Theme.textColor), Look.wash(swatch.role)]

            Rectangle {
                required property color modelData

                implicitWidth: Kirigami.Units.gridUnit * 1.2
                implicitHeight: implicitWidth
                radius: 4
                color: modelData
                border.width: 1
                border.color: Look.edge(Kirigami.Theme.textColor)
            }
        }
        QQC2.Label {
            text: swatch.name
            Layout.preferredWidth: Kirigami.Units.gridUnit * 4
        }
        Note {
            text: swatch.words
        }
    }

    GridLayout {
        columns: page.narrow ? 1 : 3
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.alignment: Qt.AlignTop

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: "Type"
                spacing: 3

                QQC2.Label {
                    text: "Title of a text"
                    font.pointSize: Look.base * 1.7
                    font.weight: Font.DemiBold
                }
                Kirigami.Heading {
                    level: 1
                    text: "Heading of a page"
                    font.weight: Font.DemiBold
                }
                Kirigami.Heading {
                    level: 4
                    text: "Heading of a card"
                    font.weight: Font.DemiBold
                }
                Body {
                    text: "Running text, never wider than 75 characters."
                }
                Note {
                    text: "Note, 9 pt, 72 percent"
                }
            }
            Card {
                heading: "Colour by role"
                note: "as is, ink, wash"

                Swatch {
                    name: "Accent"
                    words: "mine to do, progress"
                    role: Kirigami.Theme.highlightColor
                }
                Swatch {
                    name: "Good"
                    words: "confirmed, met, settled"
                    role: Kirigami.Theme.positiveTextColor
                }
                Swatch {
                    name: "Warn"
                    words: "soon late, comments"
                    role: Kirigami.Theme.neutralTextColor
                }
                Swatch {
                    name: "Bad"
                    words: "late, failed"
                    role: Kirigami.Theme.negativeTextColor
                }
            }
            Card {
                heading: "Moods"

                RowLayout {
                    spacing: Kirigami.Units.gridUnit

                    Repeater {
                        model: 5

                        MoodMark {
                            required property int index

                            mood: index + 1
                            size: Kirigami.Units.gridUnit * 1.3
                        }
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: "Audience"

                AudienceLine {}
                AudienceLine {
                    people: ["Jonas"]
                    since: "since 2 September"
                    changeable: true
                }
            }
            Card {
                heading: "Trust"

                TrustMark {
                    trust: "confirmed"
                    text: "Signed by Jonas, key confirmed in person"
                    Layout.fillWidth: true
                }
                TrustMark {
                    trust: "signed"
                    text: "Signed by Petra, key not checked yet"
                    Layout.fillWidth: true
                }
                TrustMark {
                    trust: "unconfirmed"
                    text: "Your word, nobody has confirmed it"
                    Layout.fillWidth: true
                }
            }
            Card {
                heading: "Waiting time"
                note: "promised within 14 days"

                Flow {
                    spacing: Kirigami.Units.gridUnit
                    Layout.fillWidth: true

                    WaitMark {
                        days: 0
                    }
                    WaitMark {
                        days: 2
                        promised: 14
                    }
                    WaitMark {
                        days: 12
                        promised: 14
                    }
                    WaitMark {
                        days: 16
                        promised: 14
                    }
                }
            }
            Card {
                heading: "State"

                StateTrack {
                    states: ["Set", "In work", "Handed in", "Reviewed", "Accepted"]
                    current: 2
                    Layout.fillWidth: true
                }
            }
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: "Rows"
                spacing: 0

                ListRow {
                    initials: "JL"
                    title: "A person"
                    note: "One quiet line"
                    trailing: WaitMark {
                        days: 3
                    }
                }
                ListRow {
                    highlighted: true
                    strong: true
                    moodValue: 4
                    title: "The chosen row"
                    note: "Wash, not a solid block"
                }
            }
            Card {
                heading: "Chips and badges"

                Flow {
                    spacing: Kirigami.Units.smallSpacing * 1.5
                    Layout.fillWidth: true

                    Chip {
                        text: "payments"
                    }
                    Chip {
                        kind: "accent"
                        iconName: "flag-symbolic"
                        text: "A goal"
                    }
                    Chip {
                        kind: "good"
                        text: "Accepted"
                    }
                    Chip {
                        kind: "warn"
                        text: "Sent back"
                    }
                    Chip {
                        kind: "bad"
                        text: "Overdue"
                    }
                    Badge {
                        count: 3
                    }
                    Badge {
                        count: 12
                    }
                }
            }
            Card {
                heading: "Buttons"

                Flow {
                    spacing: Kirigami.Units.largeSpacing
                    Layout.fillWidth: true

                    PrimaryButton {
                        text: "The one thing"
                    }
                    PrimaryButton {
                        text: "Not now"
                        enabled: false
                    }
                    QQC2.Button {
                        text: "Another"
                    }
                    TextAction {
                        text: "Quiet action"
                    }
                }
            }
        }
    }
}
