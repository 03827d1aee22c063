// The colours of one look; Theme chooses the accent of the maker and the contrast.
import QtQuick

QtObject {
    required property bool highContrast
    required property string maker

    readonly property var accents: ({
            "ikco": ["#123f8c", "#0b2c66", "#e8eef9", "#0a2a63"],
            "saipa": ["#a3410e", "#7a2f08", "#fbeee6", "#6a2503"],
            "bahman": ["#0d5c58", "#074340", "#e4f2f1", "#063f3c"],
            "emta": ["#5b2a86", "#421d63", "#f2ebf8", "#3b185a"],
            "": ["#2c3e57", "#1c2a3d", "#e9edf2", "#1c2a3d"]
        })
    readonly property var chosen: accents[maker] ?? accents[""]

    readonly property color accent: highContrast ? chosen[3] : chosen[0]
    readonly property color accentPressed: highContrast ? "#000000" : chosen[1]
    readonly property color accentSoft: highContrast ? "#ffffff" : chosen[2]
    readonly property color inkOnAccent: "#ffffff"

    readonly property color page: highContrast ? "#ffffff" : "#f4f5f8"
    readonly property color surface: "#ffffff"
    readonly property color sunken: highContrast ? "#ffffff" : "#e9ecf1"
    readonly property color pressed: highContrast ? "#d9d9d9" : "#dfe3ea"
    readonly property color hairline: highContrast ? "#000000" : "#dde1e8"
    readonly property color outline: highContrast ? "#000000" : "#7a8697"

    readonly property color ink: highContrast ? "#000000" : "#17212f"
    readonly property color inkSoft: highContrast ? "#000000" : "#485467"
    readonly property color inkDisabled: highContrast ? "#595959" : "#667284"

    readonly property color error: highContrast ? "#7d0000" : "#b3261e"
    readonly property color errorPressed: highContrast ? "#000000" : "#7f1a14"
    readonly property color errorSoft: highContrast ? "#ffffff" : "#fcefed"
    readonly property color warning: highContrast ? "#4d2f00" : "#7c4a03"
    readonly property color warningSoft: highContrast ? "#ffffff" : "#fdf4e1"
    readonly property color success: highContrast ? "#003f18" : "#17693a"
    readonly property color successSoft: highContrast ? "#ffffff" : "#e8f5ec"
}
