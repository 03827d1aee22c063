// The keyboards as data: rows of keys, each a character or a command with its width in keys; what a key says aloud.
pragma Singleton

import QtQuick

QtObject {
    readonly property var layouts: ({
            "persian": ["۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ - /", "ض ص ث ق ف غ ع ه خ ح ج چ", "ش س ی ب ل ا ت ن م ک گ ئ", "shift ظ ط ز ژ ر ذ د پ و آ backspace", "switch:1.5 zwnj:2 ، space:3 . ( ) enter:1.5"],
            "persian-shift": ["! ؟ : ؛ « » [ ] + = * %", "َ ُ ِ ّ ً ٌ ٍ ْ ٔ ٰ ٫ ٬", "ء أ إ ؤ ۀ ة ك ي \" ' _ …", "shift @ # & \\ | < > ~ ^ ` backspace", "switch:1.5 zwnj:2 ، space:3 . ( ) enter:1.5"],
            "latin": ["1 2 3 4 5 6 7 8 9 0 - _", "q w e r t y u i o p", "a s d f g h j k l @", "shift:1.5 z x c v b n m . backspace:1.5", "switch:1.5 .com:1.5 space:4 .ir:1.5 enter:1.5"],
            "latin-shift": ["! # $ % & * + = ? / ( )", "Q W E R T Y U I O P", "A S D F G H J K L @", "shift:1.5 Z X C V B N M . backspace:1.5", "switch:1.5 .com:1.5 space:4 .ir:1.5 enter:1.5"]
        })

    // Where each key of the digit pad stands: column, row, rows it takes. Extra keys stand on either side of the zero.
    readonly property var pad: [["1", 0, 0, 1], ["2", 1, 0, 1], ["3", 2, 0, 1], ["4", 0, 1, 1], ["5", 1, 1, 1], ["6", 2, 1, 1], ["7", 0, 2, 1], ["8", 1, 2, 1], ["9", 2, 2, 1], ["0", 1, 3, 1], ["backspace", 3, 0, 1], ["clear", 3, 1, 1], ["enter", 3, 2, 2]]

    readonly property var icons: ({
            "backspace": "backspace",
            "shift": "shift"
        })
    readonly property var faces: ({
            "zwnj": qsTrId("key.zwnj"),
            "space": qsTrId("key.space"),
            "enter": qsTrId("key.enter"),
            "clear": qsTrId("key.clear")
        })
    readonly property var names: ({
            "backspace": qsTrId("key.backspace"),
            "shift": qsTrId("key.shift"),
            "switch": qsTrId("key.switch"),
            "-": qsTrId("key.hyphen"),
            "_": qsTrId("key.underscore"),
            "/": qsTrId("key.slash"),
            "،": qsTrId("key.comma"),
            ".": qsTrId("key.dot"),
            "(": qsTrId("key.open"),
            ")": qsTrId("key.close"),
            "@": qsTrId("key.at"),
            "+": qsTrId("key.plus"),
            "؟": qsTrId("key.question"),
            "َ": qsTrId("key.fathe"),
            "ُ": qsTrId("key.zamme"),
            "ِ": qsTrId("key.kasre"),
            "ّ": qsTrId("key.tashdid"),
            "ً": qsTrId("key.tanvin")
        })

    function spoken(token: string): string {
        return names[token] ?? faces[token] ?? token;
    }

    // A mark that joins a letter is shown on a bearer, for it cannot stand alone.
    function face(token: string): string {
        return faces[token] ?? (/^[\u064B-\u0655\u0670]$/.test(token) ? "ـ" + token : token);
    }

    function typed(token: string): string {
        return token === "zwnj" ? "\u200C" : token === "space" ? " " : token;
    }

    function rows(layout: string): var {
        return layouts[layout].map(row => row.split(" ").map(key => {
            const at = key.lastIndexOf(":");
            return at > 0 ? {
                "token": key.slice(0, at),
                "units": Number(key.slice(at + 1))
            } : {
                "token": key,
                "units": 1
            };
        }));
    }
}
