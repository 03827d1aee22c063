import QtQuick
import QtQuick.Layouts
import controls
import theme

GalleryPage {
    id: page

    heading: "دکمه‌ها و پیام‌ها"

    ProgressSteps {
        Layout.fillWidth: true
        names: ["هویت", "مشخصات", "خودرو", "قرارداد", "رسید"]
        current: 2
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        PrimaryButton {
            objectName: "primary"
            text: "ادامه"
            iconName: "arrow-next"
            iconAfter: true
            onClicked: page.told("primary")
        }
        PrimaryButton {
            objectName: "busy"
            text: "در حال بررسی"
            busy: true
        }
        PrimaryButton {
            objectName: "disabled"
            text: "ادامه"
            enabled: false
            onClicked: page.told("disabled")
        }
        SecondaryButton {
            objectName: "secondary"
            text: "شمارهٔ دیگر"
            onClicked: page.told("secondary")
        }
        QuietButton {
            objectName: "quiet"
            text: "برگشت"
            iconName: "back"
            onClicked: page.told("quiet")
        }
        IconButton {
            objectName: "bell"
            iconName: "bell"
            text: "خبر کردن کارشناس"
            onClicked: page.told("bell")
        }
        IconButton {
            objectName: "contrast"
            iconName: "contrast"
            text: "کنتراست زیاد"
            checkable: true
            on: true
        }
    }
    Notice {
        objectName: "notice"
        Layout.fillWidth: true
        kind: "error"
        title: "دو مورد را اصلاح کنید"
        messages: ListModel {
            ListElement {
                optionId: "mobile"
                title: "شمارهٔ همراه باید ۱۱ رقم باشد و با ۰۹ شروع شود."
            }
            ListElement {
                optionId: "captcha"
                title: "کد تصویر درست نیست؛ کد تصویر جدید را بنویسید."
            }
        }
        onFollowed: optionId => page.told("follow " + optionId)
    }
    Notice {
        Layout.fillWidth: true
        kind: "warning"
        text: "چاپگر این دستگاه کاغذ ندارد؛ رسید را می‌توانید با پیامک یا رمزینه نگه دارید."
        actionText: "تلاش دوباره"
    }
    Notice {
        Layout.fillWidth: true
        kind: "success"
        title: "درخواست شما ثبت شد"
        text: "کد پیگیری را نگه دارید."
    }
    Notice {
        Layout.fillWidth: true
        kind: "info"
        text: "این اطلاعات از سامانهٔ امتا آمده است."
    }
    Waiting {
        objectName: "waiting"
        Layout.fillWidth: true
        active: true
        wordsAfter: 0
        wayOutAfter: 1
    }
}
