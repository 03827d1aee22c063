// The circular behind a programme: its number, to whom, since when, what it says, who signed it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import controls
import theme

Sheet {
    id: sheet

    required property var session
    readonly property var circular: session.circular

    objectName: "circular.sheet"
    open: circular.open
    title: circular.title
    iconName: "document"
    widest: Theme.mm(260)
    onClosing: session.openCircular("")

    ReadingPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: sheet.title

        Particulars {
            Layout.fillWidth: true
            labels: sheet.circular.labels
            values: sheet.circular.values
        }
        Repeater {
            model: sheet.circular.paragraphs

            BodyText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }
}
