// Sizes, type and colours of every screen: lengths are millimetres of the panel, never fixed pixels.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // Set by the application.
    property real pxPerMm: 4.03
    property int screenWidth: 1920
    property int screenHeight: 1080
    property string language: "fa"
    property string maker: ""
    property string family: "Vazirmatn"
    property bool largeText: false
    property bool highContrast: false
    property bool lowReach: false
    property bool reducedMotion: false
    // A clerk's screen, worked with keyboard and mouse from a chair: the same things, smaller and closer together.
    property bool dense: false

    readonly property bool rtl: language === "fa"
    readonly property bool portrait: screenHeight > screenWidth
    readonly property bool compact: Math.min(screenWidth, screenHeight) < 900

    // A panel whose short side has less than 200 mm cannot hold full-size targets: everything shrinks together.
    readonly property real shortestSideMm: 200
    readonly property real density: Math.min(pxPerMm, Math.min(screenWidth, screenHeight) / shortestSideMm) * (dense ? 0.62 : 1)

    // Height of a capital letter over the font's size, measured on Vazirmatn.
    readonly property real capitalRatio: 0.711
    readonly property real textScale: largeText ? 1.25 : 1

    // Draws the digits of a Latin keyboard the way the language writes them, and leaves them what they are: Vazirmatn
    // has both shapes.
    readonly property var numerals: rtl ? ({
            "ss01": 1
        }) : ({})

    readonly property int body: capitals(4.8)
    readonly property int caption: capitals(4.1)
    readonly property int subheading: capitals(5.6)
    readonly property int heading: capitals(compact ? 6.8 : 7.8)
    readonly property int display: capitals(compact ? 9.5 : 12)
    readonly property int code: Math.round(body * 1.7)
    readonly property real lineHeight: 1.1

    readonly property int target: mm(15)
    readonly property int key: mm(20)
    readonly property int keyGap: mm(3)
    readonly property int icon: Math.round(mm(6.5) * (largeText ? 1.15 : 1))
    readonly property int hairlineWidth: highContrast ? 2 : 1
    readonly property int outlineWidth: highContrast ? 3 : 2
    readonly property int ringWidth: Math.max(2, mm(0.8))
    readonly property int radius: mm(3.2)
    readonly property int cardRadius: mm(4)

    readonly property int tight: mm(1.5)
    readonly property int snug: mm(3)
    readonly property int gap: mm(compact ? 4 : 5)
    readonly property int wide: mm(compact ? 6 : 8)
    readonly property int margin: mm(compact || portrait ? 9 : 12)

    // The widest line that is still comfortable to read, and the widest form.
    readonly property int formWidth: mm(largeText ? 205 : 180)

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 180

    readonly property Colours colours: Colours {
        highContrast: theme.highContrast
        maker: theme.maker
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * density);
    }

    function capitals(millimetres: real): int {
        return Math.round(millimetres * density * textScale / capitalRatio);
    }

    // Shows digits the way the language writes them; text that is not a number passes unchanged.
    function digits(value: var): string {
        const text = String(value);
        return rtl ? text.replace(/[0-9٠-٩]/g, digit => "۰۱۲۳۴۵۶۷۸۹"[latin(digit)]) : text.replace(/[۰-۹٠-٩]/g, latin);
    }

    function latin(digit: string): string {
        return String(Math.max("۰۱۲۳۴۵۶۷۸۹".indexOf(digit), "٠١٢٣٤٥٦٧٨٩".indexOf(digit), "0123456789".indexOf(digit)));
    }
}
