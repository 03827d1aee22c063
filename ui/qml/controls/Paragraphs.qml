// A text in paragraphs. The lines of one text are kept for the next: making one takes longer than writing into it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: column

    required property list<string> texts
    property int places: 4

    visible: texts.length > 0
    onTextsChanged: places = Math.max(places, texts.length)

    Repeater {
        model: column.places

        BodyText {
            required property int index

            Layout.fillWidth: true
            visible: index < column.texts.length
            text: column.texts[index] ?? ""
        }
    }
}
