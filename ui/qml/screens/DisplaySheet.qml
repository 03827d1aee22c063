// How this customer wants the screen: language, larger text, contrast, more time, everything low.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session

    objectName: "display.sheet"
    title: qsTrId("display.heading")
    iconName: "text-size"
    widest: Theme.mm(170)

    component Switch: CheckRow {
        Layout.fillWidth: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.gap
        uniformCellWidths: true

        ChoiceRow {
            objectName: "language.fa"
            Layout.fillWidth: true
            title: "فارسی"
            selectable: true
            selected: Theme.language === "fa"
            onClicked: sheet.session.actions.speak("fa")
        }
        ChoiceRow {
            objectName: "language.en"
            Layout.fillWidth: true
            title: "English"
            selectable: true
            selected: Theme.language === "en"
            onClicked: sheet.session.actions.speak("en")
        }
    }
    FormScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
        contentSpacing: Theme.snug

        Switch {
            objectName: "display.large_text"
            text: qsTrId("display.large")
            on: sheet.session.preferences.largeText
            onToggling: on => sheet.session.actions.prefer("large_text", on)
        }
        Switch {
            objectName: "display.high_contrast"
            text: qsTrId("display.contrast")
            on: sheet.session.preferences.highContrast
            onToggling: on => sheet.session.actions.prefer("high_contrast", on)
        }
        Switch {
            objectName: "display.more_time"
            text: qsTrId("display.time")
            detail: qsTrId("display.time.detail")
            on: sheet.session.preferences.moreTime
            onToggling: on => sheet.session.actions.prefer("more_time", on)
        }
        Switch {
            objectName: "display.low_reach"
            text: qsTrId("display.low")
            detail: qsTrId("display.low.detail")
            on: sheet.session.preferences.lowReach
            onToggling: on => sheet.session.actions.prefer("low_reach", on)
        }
    }
}
