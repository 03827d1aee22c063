import QtQuick
import QtQuick.Layouts
import controls
import theme

GalleryPage {
    id: page

    property string chosen: ""

    heading: "نشانی شما کجاست؟"

    PickEntry {
        id: city

        objectName: "city"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "شهر"
        help: "نام شهر را بنویسید و از فهرست انتخاب کنید."
        leadingIcon: "map-pin"
        text: page.chosen
        picked: page.chosen !== ""
        focus: true
        suggestions: ListModel {
            id: cities

            ListElement {
                optionId: "isfahan"
                title: "اصفهان"
                detail: "استان اصفهان"
            }
            ListElement {
                optionId: "eslamshahr"
                title: "اسلام‌شهر"
                detail: "استان تهران"
            }
            ListElement {
                optionId: "osku"
                title: "اسکو"
                detail: "استان آذربایجان شرقی"
            }
        }
        onSearched: text => {
            page.chosen = "";
            page.told("search " + text);
        }
        onPicking: optionId => {
            page.told("picked " + optionId);
            page.chosen = "اصفهان";
        }
    }
    LongTextEntry {
        objectName: "address"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "نشانی"
        optional: true
        maxLength: 40
        onEdited: text => page.told("address " + text)
    }
    OptionList {
        objectName: "education"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "تحصیلات"
        columns: 2
        selectedId: "bachelor"
        options: ListModel {
            ListElement {
                optionId: "diploma"
                title: "دیپلم"
                detail: ""
            }
            ListElement {
                optionId: "bachelor"
                title: "کارشناسی"
                detail: ""
            }
            ListElement {
                optionId: "master"
                title: "کارشناسی ارشد"
                detail: "یا دکترای حرفه‌ای"
            }
        }
        onPicking: optionId => page.told("education " + optionId)
    }
    CheckRow {
        id: agree

        objectName: "agree"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        text: "متن قرارداد را خوانده‌ام و می‌پذیرم."
        detail: "بدون پذیرش قرارداد، ثبت درخواست ممکن نیست."
        onToggling: on => {
            agree.on = on;
            page.told("agree " + on);
        }
    }
    TextEntry {
        objectName: "email"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.formWidth
        label: "رایانامه"
        keyboardKind: "latin"
        onEdited: text => page.told("email " + text)
    }
}
