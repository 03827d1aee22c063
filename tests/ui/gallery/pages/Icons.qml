import QtQuick
import controls
import theme

GalleryPage {
    id: page

    property list<string> names: []

    heading: "نشانه‌ها"

    Flow {
        width: page.width
        spacing: Theme.gap

        Repeater {
            model: page.names

            Column {
                id: cell

                required property string modelData

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: cell.modelData
                    size: Theme.mm(14)
                }
                CaptionText {
                    text: cell.modelData
                }
            }
        }
    }
}
