// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of CertificationPlace, read when it first opens.
QtObject {
    id: root

    required property CertificationPlace place

    component Text: PackTextPage {
        certification: root.place.certification
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
    }

    readonly property Component readiness: ReadinessPage {
        certification: root.place.certification
        onBackWanted: root.place.placeWanted("record", "")
        onRoomWanted: room => root.place.enter(room)
        onMessageWanted: words => root.place.messageWanted(words)
    }
    readonly property Component cases: CasesPage {
        certification: root.place.certification
        onBackWanted: root.place.enter("")
        onRoomWanted: room => root.place.enter(room)
    }
    readonly property Component caseStudy: CasePage {
        certification: root.place.certification
        caseId: root.place.topic
        onBackWanted: root.place.enter("cases")
        onRemoved: {
            root.place.enter("cases");
            root.place.undoOffered(qsTr("The case study is in the trash."));
        }
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
    readonly property Component skills: SkillsPage {
        certification: root.place.certification
        onBackWanted: root.place.enter("")
        onRoomWanted: room => root.place.enter(room)
    }
    readonly property Component skill: Text {
        place: "skills/" + root.place.topic
        backText: qsTr("Skills")
        onBackWanted: root.place.enter("skills")
    }
    readonly property Component summary: Text {
        place: "summary"
        backText: qsTr("Certification")
        onBackWanted: root.place.enter("")
    }
    readonly property Component presentation: Text {
        place: "presentation/" + root.place.topic
        backText: qsTr("Certification")
        onBackWanted: root.place.enter("")
    }
    readonly property Component career: CareerPage {
        certification: root.place.certification
        kind: Number(root.place.topic)
        onBackWanted: root.place.enter("")
        onRoomWanted: room => root.place.enter(room)
    }
    readonly property Component entry: CareerEntryPage {
        certification: root.place.certification
        entry: root.place.topic
        onBackWanted: root.place.enter("career")
        onRemoved: {
            root.place.enter("career");
            root.place.undoOffered(qsTr("The entry is in the trash."));
        }
        onMessageWanted: words => root.place.messageWanted(words)
    }
    readonly property Component renewal: RenewalPage {
        certification: root.place.certification
        onBackWanted: root.place.enter("")
        onRoomWanted: room => root.place.enter(room)
    }
    readonly property Component requests: RequestsPage {
        certification: root.place.certification
        onBackWanted: root.place.enter("")
        onRoomWanted: room => root.place.enter(room)
    }
    readonly property Component ask: AskPage {
        certification: root.place.certification
        wanted: root.place.topic
        onBackWanted: root.place.enter("requests")
        onAsked: name => {
            root.place.enter("requests");
            root.place.undoOffered(qsTr("Asked. The next parcel brings it to %1.").arg(name));
        }
    }
    readonly property Component request: RequestPage {
        certification: root.place.certification
        requestId: root.place.topic
        onBackWanted: root.place.enter("requests")
        onTakenBack: {
            root.place.enter("requests");
            root.place.undoOffered(qsTr("The request was taken back."));
        }
        onAnswered: name => root.place.messageWanted(qsTr("Signed. The next parcel brings it to %1.").arg(name))
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
    }
    readonly property Component pack: HandOverPage {
        certification: root.place.certification
        pack: root.place.topic
        onBackWanted: root.place.enter("")
    }
}
