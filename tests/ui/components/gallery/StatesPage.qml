// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Nothing here, on its way, failed; and the ways in.
CardPage {
    id: page

    title: "States"

    GridLayout {
        columns: page.narrow ? 1 : 3
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillHeight: true

        Card {
            heading: "Empty"
            Layout.fillHeight: true

            EmptyState {
                iconName: "flag-symbolic"
                heading: "No goal yet"
                reason: "A goal turns an aspiration into something you can finish. Begin with one."
                action: "Write a goal"
                Layout.fillWidth: true
            }
        }
        Card {
            heading: "Loading"
            Layout.fillHeight: true

            LoadingState {
                active: true
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            heading: "Failed"
            Layout.fillHeight: true

            FailedState {
                text: "The disk is full. What you wrote is kept here in the window. Make room, then try again."
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    GridLayout {
        columns: page.narrow ? 1 : 3
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true

        Door {
            first: true
            iconName: "document-new-symbolic"
            title: "Start my own"
            words: "A file that is yours, on this computer, locked with your passphrase."
            fine: "About two minutes"
            button: "Start"
        }
        Door {
            iconName: "view-visible-symbolic"
            title: "Look around"
            words: "Fourteen months of a mentee and her mentor."
            fine: "Nothing is written"
            button: "Open the sample"
        }
        Door {
            iconName: "document-open-symbolic"
            title: "Open a file"
            words: "You were given one, or you made it on another computer."
            fine: "You need its passphrase"
            button: "Choose…"
        }
    }
}
