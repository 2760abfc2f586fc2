// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import org.kde.kirigami as Kirigami

// The few values that are not in Kirigami.Units or Kirigami.Theme. Colours always come from a theme role.
QtObject {
    readonly property real base: Application.font.pointSize
    readonly property real noteSize: base * 0.9
    readonly property int pad: Kirigami.Units.largeSpacing * 2
    readonly property int gap: Kirigami.Units.largeSpacing * 1.5
    readonly property int hair: 1
    readonly property int measure: Kirigami.Units.gridUnit * 33
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // High contrast: edges and notes are as strong as text nearly is.
    property bool contrast: false

    function linear(value: real): real {
        return value <= 0.04 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(c: color): real {
        return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
    }
    // A theme role made dark (or light) enough to be read as text or a thin line: 4.5:1 on every surface up to a chosen row,
    // whatever accent the system gives. Dark on light: at most 0.11 of luminance; light on dark: at least 0.53.
    function ink(role: color, text: color): color {
        const onDark = text.hslLightness > 0.5;
        let c = Qt.tint(role, Qt.alpha(text, 0.28));
        for (let i = 0; i < 40 && (onDark ? luminance(c) < 0.53 : luminance(c) > 0.11); ++i)
            c = onDark ? Qt.tint(c, Qt.alpha(text, 0.06)) : Qt.hsla(c.hslHue, c.hslSaturation, c.hslLightness * 0.97, 1);
        return c;
    }
    // The same role as a quiet background.
    function wash(role: color): color {
        return Qt.alpha(role, 0.14);
    }
    function edge(text: color): color {
        return Qt.alpha(text, contrast ? 0.7 : 0.14);
    }
    function quiet(text: color): color {
        return Qt.alpha(text, contrast ? 0.92 : 0.72);
    }
    function isDark(surface: color): bool {
        return surface.hslLightness < 0.5;
    }
    // A card rises from the page in both schemes: View in light, View lifted by the text colour in dark.
    function raised(view: color, text: color): color {
        return isDark(view) ? Qt.tint(view, Qt.alpha(text, 0.095)) : view;
    }
    // How it felt, 1 to 5; nothing for 0.
    function moodWord(mood: int): string {
        switch (mood) {
        case 1:
            return qsTr("Very bad");
        case 2:
            return qsTr("Bad");
        case 3:
            return qsTr("So-so");
        case 4:
            return qsTr("Good");
        case 5:
            return qsTr("Very good");
        }
        return "";
    }
}
