// Which file shows which kind of step; a clerk's terminal shows rows where a customer's shows cards.
import QtQuick

QtObject {
    required property bool counter

    readonly property var files: ({
            "attract": "Attract",
            "service": "Service",
            "entry": "Entry",
            "mobile": "Form",
            "code": "Code",
            "identity": "Form",
            "consent": "Consent",
            "login": "Form",
            "password": "Form",
            "profile": "Form",
            "confirmation": "Code",
            "review": "Review",
            "programmes": "Programmes",
            "vehicle": "Vehicle",
            "dealer": "Dealer",
            "deposit": "Form",
            "contract": "Contract",
            "final": "Final",
            "stopped": "Stopped",
            "done": "Done",
            "menu": "Entry",
            "recover": "Form",
            "own_code": "Form",
            "change_password": "Form",
            "change_mobile": "Form",
            "confirm_mobile": "Form",
            "consents": "Records",
            "consent_withdrawal": "Review",
            "requests": "Records",
            "request": "Request",
            "cancel": "Review",
            "withdraw": "Form",
            "change_vehicle": "Vehicle",
            "change_final": "Review",
            "file": "Form",
            "deed": "Done",
            "read_back": "ReadBack",
            "mend_mobile": "Form",
            "claim": "Form",
            "collect": "Final",
            "awaiting": "Awaiting",
            "awaiting_withdrawal": "Review",
            "awaiting_refused": "Review",
            "awaiting_other": "Awaiting"
        })
    readonly property var cards: ["Service", "Entry", "Programmes", "Vehicle", "Dealer", "Records", "Stopped"]
    // In the order in which they are made ahead of need.
    readonly property var all: ["Attract", "Service", "Entry", "Form", "Code", "Consent", "Review", "Programmes", "Vehicle", "Dealer", "Contract", "Final", "Stopped", "Done", "Records", "Request", "ReadBack", "Awaiting", "CounterChoices"].filter(name => counter ? !cards.includes(name) : name !== "CounterChoices")

    function file(kind: string): string {
        return counter && cards.includes(files[kind]) ? "CounterChoices" : files[kind];
    }
}
