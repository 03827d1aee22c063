// Gives the theme what it depends on: the panel, the maker, and how this customer wants to see.
import QtQuick
import theme

Item {
    id: look

    required property var session
    required property real pxPerMm
    required property int screenWidth
    required property int screenHeight
    required property bool still

    Binding {
        target: Theme
        property: "pxPerMm"
        value: look.pxPerMm
    }
    Binding {
        target: Theme
        property: "screenWidth"
        value: look.screenWidth
    }
    Binding {
        target: Theme
        property: "screenHeight"
        value: look.screenHeight
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: look.still
    }
    Binding {
        target: Theme
        property: "dense"
        value: look.session.counter
    }
    Binding {
        target: Theme
        property: "maker"
        value: look.session.maker
    }
    Binding {
        target: Theme
        property: "language"
        value: look.session.preferences.language
    }
    Binding {
        target: Theme
        property: "largeText"
        value: look.session.preferences.largeText
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: look.session.preferences.highContrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: look.session.preferences.lowReach
    }
}
