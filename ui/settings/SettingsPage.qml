// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The part of the settings that was chosen.
CardPage {
    id: root

    required property OpenSettings settings
    property string current
    property int look
    property int lockMinutes
    // What came of something for which the workspace was closed; empty for nothing.
    property string outcome
    property bool outcomeFailed: false

    signal lookWanted(int look)
    signal lockMinutesWanted(int minutes)
    signal messageWanted(string words)
    signal undoOffered(string words)
    signal outcomeRead

    function flush() {
        profile.flush();
    }
    function partFor(name: string): Component {
        switch (name) {
        case "security":
            return securityPart;
        case "backups":
            return backupPart;
        case "appearance":
            return appearancePart;
        case "language":
            return languagePart;
        case "notices":
            return noticesPart;
        case "method":
            return methodPart;
        case "about":
            return aboutPart;
        }
        return profilePart;
    }

    title: qsTr("Settings")
    titleDelegate: Item {}

    ProfileEditor {
        id: profile

        settings: root.settings
    }
    OutcomeCard {
        words: root.outcome
        failed: root.outcomeFailed
        onClosed: root.outcomeRead()
        Layout.maximumWidth: Kirigami.Units.gridUnit * 38
    }
    Loader {
        sourceComponent: root.partFor(root.current)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 38
        Layout.minimumHeight: implicitHeight
    }
    Component {
        id: profilePart

        ProfilePart {
            profile: profile
        }
    }
    Component {
        id: securityPart

        SecurityPart {
            settings: root.settings
            lockMinutes: root.lockMinutes
            onLockMinutesWanted: minutes => root.lockMinutesWanted(minutes)
        }
    }
    Component {
        id: backupPart

        BackupPart {
            settings: root.settings
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: appearancePart

        AppearancePart {
            look: root.look
            onLookWanted: look => root.lookWanted(look)
        }
    }
    Component {
        id: languagePart

        LanguagePart {}
    }
    Component {
        id: noticesPart

        NoticesPart {}
    }
    Component {
        id: methodPart

        MethodPart {
            settings: root.settings
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: aboutPart

        AboutPart {}
    }
}
