import QtQuick
import QtQuick.Layouts
import controls
import theme

GalleryPage {
    id: page

    heading: "کد پیامک‌شده را وارد کنید"

    CodeEntry {
        objectName: "code"
        label: "کد شش‌رقمی"
        help: "به شمارهٔ \u2066۰۹۱۲ ۱۲۳ ۴۵۶۷\u2069 فرستاده شد."
        text: "۴۲"
        focus: true
        onEdited: text => page.told("code " + text)
        onCompleted: text => page.told("completed " + text)
    }
    Row {
        spacing: Theme.gap

        QuietButton {
            objectName: "resend"
            text: "ارسال دوباره"
            iconName: "refresh"
        }
        QuietButton {
            text: "تغییر شماره"
            iconName: "edit"
        }
    }
}
