// Large quiet circles behind the invitation.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: rings

    Repeater {
        model: [0.5, 0.85, 1.2, 1.6]

        Rectangle {
            required property real modelData

            x: -width * 0.35
            y: rings.height - height * 0.62
            width: rings.height * modelData
            height: width
            radius: width / 2
            color: "#ffffff"
            opacity: 0.035
        }
    }
}
