import QtQuick
import QtQuick.Layouts
import controls
import theme

GalleryPage {
    id: page

    heading: "شمارهٔ همراه خود را وارد کنید"

    TextEntry {
        objectName: "mobile"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "شمارهٔ همراه"
        help: "شماره‌ای که به نام خودتان است؛ مانند \u2066۰۹۱۲ ۱۲۳ ۴۵۶۷\u2069"
        ltr: true
        leadingIcon: "phone"
        keyboardExtras: ["+", "-"]
        focus: true
        onEdited: text => page.told("mobile " + text)
        onDeparted: page.told("departed mobile")
    }
    CaptchaEntry {
        objectName: "captcha"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "کد امنیتی"
        help: "عدد داخل تصویر را بنویسید."
        error: "کد تصویر درست نیست؛ کد تصویر جدید را بنویسید."
        source: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg=="
        onEdited: text => page.told("captcha " + text)
        onRefreshing: page.told("refresh")
    }
    DateEntry {
        objectName: "birth"
        Layout.fillWidth: true
        label: "تاریخ تولد"
        help: "همان‌طور که در شناسنامه آمده است."
        month: "۵"
        onEdited: (day, month, year) => page.told("birth " + [year, month, day].join("/"))
    }
    TextEntry {
        objectName: "name"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "نام"
        text: "مریم"
        locked: true
        lockReason: "از ثبت احوال آمده است و اینجا تغییر نمی‌کند."
    }
    TextEntry {
        objectName: "sheba"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "شمارهٔ شبا"
        leadingIcon: "bank"
        ltr: true
        maxLength: 34
        keyboardExtras: ["IR", "-"]
        onEdited: text => page.told("sheba " + text)
    }
    TextEntry {
        objectName: "secret"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "رمز عبور"
        secret: true
        keyboardKind: "latin"
        onEdited: text => page.told("secret " + text)
    }
}
