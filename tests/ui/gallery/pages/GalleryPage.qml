import QtQuick
import QtQuick.Layouts
import controls
import theme

FocusScope {
    id: page

    property alias heading: heading.text
    default property alias content: form.content

    signal told(string event)

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        HeadingText {
            id: heading

            Layout.fillWidth: true
        }
        FormScroll {
            id: form

            objectName: "form"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
