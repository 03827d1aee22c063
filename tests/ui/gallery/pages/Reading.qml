import QtQuick
import QtQuick.Layouts
import controls
import theme

FocusScope {
    id: page

    signal told(string event)

    focus: true

    ReadingPane {
        objectName: "contract"
        anchors.fill: parent
        anchors.bottomMargin: Theme.mm(20)
        title: "متن قرارداد"
        focus: true

        Repeater {
            model: 30

            BodyText {
                required property int index

                Layout.fillWidth: true
                text: "مادهٔ " + Theme.digits(index + 1) + ") خریدار با امضای این قرارداد تأیید می‌کند که مشخصات خودرو، بهای آن و زمان تحویل را خوانده است و شرایط بخشنامهٔ فروش را می‌پذیرد."
            }
        }
    }
}
