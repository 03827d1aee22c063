import QtQuick
import QtQuick.Layouts
import controls
import theme

GalleryPage {
    id: page

    heading: "کدام طرح فروش؟"

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.portrait ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        ChoiceCard {
            objectName: "card.one"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: "فروش فوری"
            subtitle: "بخشنامهٔ ۱۴۰۴/۲۱۷"
            lines: ["تحویل حداکثر ۳۰ روزه", "پرداخت نقدی"]
            price: "۸٬۹۵۰٬۰۰۰٬۰۰۰ ریال"
            badge: "باز"
            bar: Theme.colours.accent
            selected: true
            onClicked: page.told("card one")
        }
        ChoiceCard {
            objectName: "card.two"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: "پیش‌فروش یک‌ساله"
            subtitle: "بخشنامهٔ ۱۴۰۴/۲۲۰"
            lines: ["تحویل از فروردین ۱۴۰۵"]
            price: "۴٬۱۰۰٬۰۰۰٬۰۰۰ ریال"
            bar: Theme.colours.accent
            onClicked: page.told("card two")
        }
        ChoiceCard {
            objectName: "card.three"
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "car"
            title: "مشارکت در تولید"
            unavailableReason: "ظرفیت این طرح پر شده است."
        }
    }
    ChoiceRow {
        objectName: "row.white"
        Layout.fillWidth: true
        title: "سفید"
        swatch: "#ffffff"
        selectable: true
        selected: true
        onClicked: page.told("row white")
    }
    ChoiceRow {
        Layout.fillWidth: true
        title: "نمایندگی ۱۲۳۴، شهرام صادقی"
        subtitle: "اصفهان، خیابان چهارباغ بالا"
        trailing: "۲ کیلومتر"
        iconName: "building"
    }
    LockedRow {
        Layout.fillWidth: true
        label: "شمارهٔ شبا"
        value: "IR76 0170 0000 0000 0000 0000 01"
        ltrValue: true
        reason: "پس از ثبت، تغییر نمی‌کند؛ برای تغییر با پشتیبانی تماس بگیرید."
    }
    SummaryRow {
        editName: "edit.mobile"
        Layout.fillWidth: true
        label: "شمارهٔ همراه"
        value: "۰۹۱۲ ۱۲۳ ۴۵۶۷"
        ltrValue: true
        onEditing: page.told("edit mobile")
    }
    SummaryRow {
        Layout.fillWidth: true
        label: "نشانی"
        value: "اصفهان، خیابان چهارباغ بالا، کوچهٔ ۱۲، پلاک ۳، واحد ۲"
        last: true
    }
}
