<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="account.address.heading">
        <source>account.address.heading</source>
        <translation>What is your postal address?</translation>
    </message>
    <message id="account.address.help">
        <source>account.address.help</source>
        <translation>The papers of the car are sent to this address.</translation>
    </message>
    <message id="account.change_mobile">
        <source>account.change_mobile</source>
        <translation>Change the mobile number</translation>
    </message>
    <message id="account.change_mobile.help">
        <source>account.change_mobile.help</source>
        <translation>Enter your national code and the new number. The new number must be in your own name; a code is sent to it.</translation>
    </message>
    <message id="account.change_password">
        <source>account.change_password</source>
        <translation>Change the password</translation>
    </message>
    <message id="account.code.heading">
        <source>account.code.heading</source>
        <translation>Enter the code sent by SMS</translation>
    </message>
    <message id="account.contact.heading">
        <source>account.contact.heading</source>
        <translation>Your landline and e-mail</translation>
    </message>
    <message id="account.contact.help">
        <source>account.contact.help</source>
        <translation>We reach you this way when your mobile cannot be reached.</translation>
    </message>
    <message id="account.defer">
        <source>account.defer</source>
        <translation>Continue on your own phone</translation>
    </message>
    <message id="account.defer.help">
        <source>account.defer.help</source>
        <translation>We text you a link, so that you can finish later on your own phone.</translation>
    </message>
    <message id="account.deferred.end">
        <source>account.deferred.end</source>
        <translation>Finish</translation>
    </message>
    <message id="account.deferred.heading">
        <source>account.deferred.heading</source>
        <translation>The link to go on was sent to your phone</translation>
    </message>
    <message id="account.deferred.help">
        <source>account.deferred.help</source>
        <translation>The message went to {mobile}; its link can be used until {day}, {time}. Open it on your phone and finish there; then sign in at any terminal by a texted code. Until then no request is made for you.</translation>
    </message>
    <message id="account.edit.done">
        <source>account.edit.done</source>
        <translation>Done; back to the account</translation>
    </message>
    <message id="account.edit.heading">
        <source>account.edit.heading</source>
        <translation>Edit your details</translation>
    </message>
    <message id="account.edit.help">
        <source>account.edit.help</source>
        <translation>Whatever may be changed has «Edit» beside it. Identity details come from the civil registry and are not changed here.</translation>
    </message>
    <message id="account.education.heading">
        <source>account.education.heading</source>
        <translation>Your education</translation>
    </message>
    <message id="account.education.help">
        <source>account.education.help</source>
        <translation>Choose your highest certificate.</translation>
    </message>
    <message id="account.menu.buy">
        <source>account.menu.buy</source>
        <translation>Buy a car</translation>
    </message>
    <message id="account.menu.buy.help">
        <source>account.menu.buy.help</source>
        <translation>See the active sales programmes and place a request.</translation>
    </message>
    <message id="account.menu.consents">
        <source>account.menu.consents</source>
        <translation>Unified sign-in consents</translation>
    </message>
    <message id="account.menu.consents.help">
        <source>account.menu.consents.help</source>
        <translation>See which makers you gave consent to, and take it back if you wish.</translation>
    </message>
    <message id="account.menu.edit">
        <source>account.menu.edit</source>
        <translation>Edit details</translation>
    </message>
    <message id="account.menu.edit.help">
        <source>account.menu.edit.help</source>
        <translation>Address, contact and other details that you entered yourself</translation>
    </message>
    <message id="account.menu.heading">
        <source>account.menu.heading</source>
        <translation>What would you like to do?</translation>
    </message>
    <message id="account.menu.help">
        <source>account.menu.help</source>
        <translation>You are signed in. When you are done, press «Start over» so that your details leave this terminal.</translation>
    </message>
    <message id="account.menu.requests">
        <source>account.menu.requests</source>
        <translation>Customer requests: placing and following up</translation>
    </message>
    <message id="account.menu.requests.help">
        <source>account.menu.requests.help</source>
        <translation>State of a request, changing the car, the file, cancelling the order</translation>
    </message>
    <message id="account.mismatch.change">
        <source>account.mismatch.change</source>
        <translation>Change the mobile number</translation>
    </message>
    <message id="account.mismatch.heading">
        <source>account.mismatch.heading</source>
        <translation>This mobile is not in your name</translation>
    </message>
    <message id="account.mismatch.help">
        <source>account.mismatch.help</source>
        <translation>The mobile you entered is not registered to the owner of this national code; to go on you must change it and enter a number in your own name. Nothing was recorded.</translation>
    </message>
    <message id="account.mismatch.leave">
        <source>account.mismatch.leave</source>
        <translation>Back to the entry page</translation>
    </message>
    <message id="account.mobile_code.heading">
        <source>account.mobile_code.heading</source>
        <translation>Enter the code sent to the new number</translation>
    </message>
    <message id="account.mobile_code.help">
        <source>account.mobile_code.help</source>
        <translation>The code shows that the new number is in your hands.</translation>
    </message>
    <message id="account.mobile_password.heading">
        <source>account.mobile_password.heading</source>
        <translation>What is the account's present password?</translation>
    </message>
    <message id="account.mobile_password.help">
        <source>account.mobile_password.help</source>
        <translation>The mobile is changed only with the account's password.</translation>
    </message>
    <message id="account.new_password.heading">
        <source>account.new_password.heading</source>
        <translation>Choose a new password</translation>
    </message>
    <message id="account.new_password.help">
        <source>account.new_password.help</source>
        <translation>Remember it; later sign-ins need it and we show it nowhere.</translation>
    </message>
    <message id="account.not_known.again">
        <source>account.not_known.again</source>
        <translation>Let me check again</translation>
    </message>
    <message id="account.not_known.heading">
        <source>account.not_known.heading</source>
        <translation>No account fits these details</translation>
    </message>
    <message id="account.not_known.help">
        <source>account.not_known.help</source>
        <translation>Check the national code and the mobile again. If you have not registered yet, begin here.</translation>
    </message>
    <message id="account.not_known.register">
        <source>account.not_known.register</source>
        <translation>Register</translation>
    </message>
    <message id="account.own_code.help">
        <source>account.own_code.help</source>
        <translation>To change the password, a one-time code is first sent to your account's mobile.</translation>
    </message>
    <message id="account.own_code.send">
        <source>account.own_code.send</source>
        <translation>Send the one-time code</translation>
    </message>
    <message id="account.password_code.heading">
        <source>account.password_code.heading</source>
        <translation>Enter the one-time code</translation>
    </message>
    <message id="account.password_code.help">
        <source>account.password_code.help</source>
        <translation>The code was sent to your account's mobile.</translation>
    </message>
    <message id="account.person.heading">
        <source>account.person.heading</source>
        <translation>These are your identity details</translation>
    </message>
    <message id="account.person.help">
        <source>account.person.help</source>
        <translation>They come from the civil registry and cannot be edited. If they are wrong, contact support before going on.</translation>
    </message>
    <message id="account.place.help">
        <source>account.place.help</source>
        <translation>Type a few letters and choose province and city from the list.</translation>
    </message>
    <message id="account.recover.help">
        <source>account.recover.help</source>
        <translation>Enter the national code and the mobile you were verified with. A code for choosing a new password is sent to it.</translation>
    </message>
    <message id="account.recover.send">
        <source>account.recover.send</source>
        <translation>Send the code</translation>
    </message>
    <message id="account.recover_code.help">
        <source>account.recover_code.help</source>
        <translation>If national code and mobile belong to one person, this code lets you choose a new password.</translation>
    </message>
    <message id="action.cancel_order">
        <source>action.cancel_order</source>
        <translation>Cancel the order</translation>
    </message>
    <message id="action.change_vehicle">
        <source>action.change_vehicle</source>
        <translation>Confirm the change of car</translation>
    </message>
    <message id="action.complete_file">
        <source>action.complete_file</source>
        <translation>Add to the file</translation>
    </message>
    <message id="action.confirm_code">
        <source>action.confirm_code</source>
        <translation>Confirm code</translation>
    </message>
    <message id="action.continue">
        <source>action.continue</source>
        <translation>Continue</translation>
    </message>
    <message id="action.details_right">
        <source>action.details_right</source>
        <translation>The details are right, continue</translation>
    </message>
    <message id="action.edit">
        <source>action.edit</source>
        <translation>Edit</translation>
    </message>
    <message id="action.final_confirm">
        <source>action.final_confirm</source>
        <translation>Confirm final registration</translation>
    </message>
    <message id="action.finish">
        <source>action.finish</source>
        <translation>Finish</translation>
    </message>
    <message id="action.register_confirm">
        <source>action.register_confirm</source>
        <translation>Save and confirm</translation>
    </message>
    <message id="action.save_details">
        <source>action.save_details</source>
        <translation>Save the details</translation>
    </message>
    <message id="action.save_password">
        <source>action.save_password</source>
        <translation>Confirm</translation>
    </message>
    <message id="action.see_request">
        <source>action.see_request</source>
        <translation>See the request</translation>
    </message>
    <message id="action.sign_in">
        <source>action.sign_in</source>
        <translation>Sign in</translation>
    </message>
    <message id="action.submit_request">
        <source>action.submit_request</source>
        <translation>Submit the request</translation>
    </message>
    <message id="action.withdraw">
        <source>action.withdraw</source>
        <translation>Leave the plan</translation>
    </message>
    <message id="action.withdraw_consent">
        <source>action.withdraw_consent</source>
        <translation>Take the consent back</translation>
    </message>
    <message id="attract.heading">
        <source>attract.heading</source>
        <translation>Welcome to the dealership</translation>
    </message>
    <message id="attract.help">
        <source>attract.help</source>
        <translation>Register your vehicle purchase here, step by step, and take your receipt.</translation>
    </message>
    <message id="attract.here">
        <source>attract.here</source>
        <translation>What you can do here</translation>
    </message>
    <message id="attract.identity">
        <source>attract.identity</source>
        <translation>Identity by EMTA</translation>
    </message>
    <message id="attract.identity.detail">
        <source>attract.identity.detail</source>
        <translation>With your own mobile, national code and birth date</translation>
    </message>
    <message id="attract.language">
        <source>attract.language</source>
        <translation>فارسی</translation>
    </message>
    <message id="attract.receipt">
        <source>attract.receipt</source>
        <translation>Receipt and tracking code</translation>
    </message>
    <message id="attract.receipt.detail">
        <source>attract.receipt.detail</source>
        <translation>On paper, by SMS and as a QR code</translation>
    </message>
    <message id="attract.start">
        <source>attract.start</source>
        <translation>Touch to start</translation>
    </message>
    <message id="awaiting.asked_for">
        <source>awaiting.asked_for</source>
        <translation>With your consent, and while places last, these requests are registered</translation>
    </message>
    <message id="awaiting.birth_date.mended">
        <source>awaiting.birth_date.mended</source>
        <translation>It was mistyped in the request; your verified birth date is registered.</translation>
    </message>
    <message id="awaiting.day">
        <source>awaiting.day</source>
        <translation>Day of the request</translation>
    </message>
    <message id="awaiting.deadline">
        <source>awaiting.deadline</source>
        <translation>To be verified</translation>
    </message>
    <message id="awaiting.deny_means">
        <source>awaiting.deny_means</source>
        <translation>Without consent the requests above are not registered, nothing of you is kept and this link is closed.</translation>
    </message>
    <message id="awaiting.follow">
        <source>awaiting.follow</source>
        <translation>Follow the request</translation>
    </message>
    <message id="awaiting.heading">
        <source>awaiting.heading</source>
        <translation>One request is waiting for you</translation>
    </message>
    <message id="awaiting.help">
        <source>awaiting.help</source>
        <translation>It was taken down while the connection was lost and is not registered yet; no place is held for you. You can decide until {day}, {time}.</translation>
    </message>
    <message id="awaiting.later">
        <source>awaiting.later</source>
        <translation>I will decide later</translation>
    </message>
    <message id="awaiting.later.help">
        <source>awaiting.later.help</source>
        <translation>The request and its link stay until the deadline.</translation>
    </message>
    <message id="awaiting.maker">
        <source>awaiting.maker</source>
        <translation>Car maker</translation>
    </message>
    <message id="awaiting.meaning.awaiting">
        <source>awaiting.meaning.awaiting</source>
        <translation>This request was taken while the connection was down and is not registered until you have proved who you are; no place in the programme is held for you yet. Finish it on your own phone with the link that is sent to your mobile, or sign in at any terminal with this mobile and the code sent to it.</translation>
    </message>
    <message id="awaiting.meaning.finished">
        <source>awaiting.meaning.finished</source>
        <translation>This request has been registered.</translation>
    </message>
    <message id="awaiting.meaning.lapsed">
        <source>awaiting.meaning.lapsed</source>
        <translation>The time for verification is over and this request was not registered. You can make a new one at any terminal whenever you like.</translation>
    </message>
    <message id="awaiting.meaning.proven">
        <source>awaiting.meaning.proven</source>
        <translation>Your identity is verified and the request is about to be registered. We send you the result by text message; there is nothing to do now.</translation>
    </message>
    <message id="awaiting.meaning.refused">
        <source>awaiting.meaning.refused</source>
        <translation>This request was not registered. You can make a new one at any terminal whenever you like.</translation>
    </message>
    <message id="awaiting.meaning.withdrawn">
        <source>awaiting.meaning.withdrawn</source>
        <translation>You withdrew this request and it was not registered. You may make a new one at any terminal.</translation>
    </message>
    <message id="awaiting.misnamed.ahead">
        <source>awaiting.misnamed.ahead</source>
        <translation>A request was also taken with this number under details that are not yours. After you give consent we ask you about it.</translation>
    </message>
    <message id="awaiting.misnamed.other">
        <source>awaiting.misnamed.other</source>
        <translation>A request with your number and other details</translation>
    </message>
    <message id="awaiting.misnamed.other_help">
        <source>awaiting.misnamed.other_help</source>
        <translation>The national code in this request is not yours; so it is not registered in your name, nor do we show what it asks for. If you made it yourself, make a new one at any terminal. You may set this one aside; if you do nothing, it lapses by itself after its deadline.</translation>
    </message>
    <message id="awaiting.misnamed.own">
        <source>awaiting.misnamed.own</source>
        <translation>A request with your national code and another birth date</translation>
    </message>
    <message id="awaiting.misnamed.own_help">
        <source>awaiting.misnamed.own_help</source>
        <translation>The birth date in this request is not yours and must have been mistyped. If the request is your own, it is registered with the birth date that was verified, while places last.</translation>
    </message>
    <message id="awaiting.misnamed.register">
        <source>awaiting.misnamed.register</source>
        <translation>Yes, it is mine; register it</translation>
    </message>
    <message id="awaiting.next">
        <source>awaiting.next</source>
        <translation>Your next waiting request</translation>
    </message>
    <message id="awaiting.put_off">
        <source>awaiting.put_off</source>
        <translation>The request that you left for later</translation>
    </message>
    <message id="awaiting.put_off.help">
        <source>awaiting.put_off.help</source>
        <translation>It was taken down while the connection was lost and waits for your decision.</translation>
    </message>
    <message id="awaiting.register">
        <source>awaiting.register</source>
        <translation>Register this request now</translation>
    </message>
    <message id="awaiting.set_aside">
        <source>awaiting.set_aside</source>
        <translation>Set this request aside</translation>
    </message>
    <message id="awaiting.settling">
        <source>awaiting.settling</source>
        <translation>About to be registered</translation>
    </message>
    <message id="awaiting.state.awaiting">
        <source>awaiting.state.awaiting</source>
        <translation>Awaiting verification</translation>
    </message>
    <message id="awaiting.state.finished">
        <source>awaiting.state.finished</source>
        <translation>Registered</translation>
    </message>
    <message id="awaiting.state.lapsed">
        <source>awaiting.state.lapsed</source>
        <translation>Time for verification is over</translation>
    </message>
    <message id="awaiting.state.refused">
        <source>awaiting.state.refused</source>
        <translation>Not registered</translation>
    </message>
    <message id="awaiting.state.set_aside">
        <source>awaiting.state.set_aside</source>
        <translation>Set aside</translation>
    </message>
    <message id="awaiting.state.withdrawn">
        <source>awaiting.state.withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message id="awaiting.taken">
        <source>awaiting.taken</source>
        <translation>How it was taken down</translation>
    </message>
    <message id="awaiting.taken_at">
        <source>awaiting.taken_at</source>
        <translation>Taken down at</translation>
    </message>
    <message id="awaiting.taken_by">
        <source>awaiting.taken_by</source>
        <translation>Taken down by</translation>
    </message>
    <message id="awaiting.until">
        <source>awaiting.until</source>
        <translation>Kept until</translation>
    </message>
    <message id="awaiting.withdraw">
        <source>awaiting.withdraw</source>
        <translation>Withdraw this request</translation>
    </message>
    <message id="awaiting.withdraw.help">
        <source>awaiting.withdraw.help</source>
        <translation>It is not registered and its details are erased.</translation>
    </message>
    <message id="awaiting_other.heading">
        <source>awaiting_other.heading</source>
        <translation>A request under other details</translation>
    </message>
    <message id="awaiting_other.help">
        <source>awaiting_other.help</source>
        <translation>It was taken down with your number while the connection was lost, but the national code in it is not yours; so it is not registered in your name. If you made it yourself, continue and make a new one. This one lapses by itself after its deadline.</translation>
    </message>
    <message id="awaiting_refused.heading">
        <source>awaiting_refused.heading</source>
        <translation>This request was not registered</translation>
    </message>
    <message id="awaiting_refused.help">
        <source>awaiting_refused.help</source>
        <translation>Continue to go on here; you may make a new request if you wish.</translation>
    </message>
    <message id="awaiting_withdrawal.heading">
        <source>awaiting_withdrawal.heading</source>
        <translation>Withdraw this request?</translation>
    </message>
    <message id="awaiting_withdrawal.help">
        <source>awaiting_withdrawal.help</source>
        <translation>It is not registered, its link stops working and its details are erased. This cannot be undone, but you may make a new request at any time.</translation>
    </message>
    <message id="awaiting_withdrawal.yes">
        <source>awaiting_withdrawal.yes</source>
        <translation>Yes, withdraw it</translation>
    </message>
    <message id="bahman.code.help">
        <source>bahman.code.help</source>
        <translation>We sent the verification code to your mobile.</translation>
    </message>
    <message id="bahman.entry.heading">
        <source>bahman.entry.heading</source>
        <translation>Bahman group's sales system</translation>
    </message>
    <message id="bahman.entry.help">
        <source>bahman.entry.help</source>
        <translation>To buy, you need Bahman group's user name (national code) and password.</translation>
    </message>
    <message id="bahman.identity.heading">
        <source>bahman.identity.heading</source>
        <translation>Your national code and birth date</translation>
    </message>
    <message id="bahman.identity.help">
        <source>bahman.identity.help</source>
        <translation>Both must agree with your birth certificate and the owner of the mobile.</translation>
    </message>
    <message id="bahman.login.heading">
        <source>bahman.login.heading</source>
        <translation>Sign in / join</translation>
    </message>
    <message id="bahman.login.help">
        <source>bahman.login.help</source>
        <translation>Your user name is your national code.</translation>
    </message>
    <message id="bahman.menu.edit">
        <source>bahman.menu.edit</source>
        <translation>Edit the account</translation>
    </message>
    <message id="bahman.mobile.heading">
        <source>bahman.mobile.heading</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message id="bahman.mobile.help">
        <source>bahman.mobile.help</source>
        <translation>The number must be active and in your own name. The code is sent to it.</translation>
    </message>
    <message id="bahman.profile.all">
        <source>bahman.profile.all</source>
        <translation>Place, contact and bank</translation>
    </message>
    <message id="bahman.profile.bank.heading">
        <source>bahman.profile.bank.heading</source>
        <translation>Your bank details</translation>
    </message>
    <message id="bahman.profile.bank.help">
        <source>bahman.profile.bank.help</source>
        <translation>The account must be in your own name. You can edit the Sheba number later, too.</translation>
    </message>
    <message id="bahman.profile.password.heading">
        <source>bahman.profile.password.heading</source>
        <translation>Choose a password for later sign-ins</translation>
    </message>
    <message id="bahman.profile.place.heading">
        <source>bahman.profile.place.heading</source>
        <translation>Place, contact and bank: which city do you live in?</translation>
    </message>
    <message id="bahman.recover">
        <source>bahman.recover</source>
        <translation>Forgotten password</translation>
    </message>
    <message id="bahman.recover.send">
        <source>bahman.recover.send</source>
        <translation>Send the code</translation>
    </message>
    <message id="bahman.register">
        <source>bahman.register</source>
        <translation>Register a new user</translation>
    </message>
    <message id="bahman.sign_in">
        <source>bahman.sign_in</source>
        <translation>Sign in / register</translation>
    </message>
    <message id="bahman.sign_in.help">
        <source>bahman.sign_in.help</source>
        <translation>Sign in by national code and password, or make a new account.</translation>
    </message>
    <message id="broken.again">
        <source>broken.again</source>
        <translation>Start again</translation>
    </message>
    <message id="broken.heading">
        <source>broken.heading</source>
        <translation>Something went wrong</translation>
    </message>
    <message id="broken.text">
        <source>broken.text</source>
        <translation>We are sorry. To protect your privacy what was entered has been erased from the screen. You may start again.</translation>
    </message>
    <message id="cancel.heading">
        <source>cancel.heading</source>
        <translation>Cancel this order?</translation>
    </message>
    <message id="cancel.help">
        <source>cancel.help</source>
        <translation>Only this order is cancelled; you stay in the plan. Afterwards you can choose another car in the same programme.</translation>
    </message>
    <message id="captcha.picture">
        <source>captcha.picture</source>
        <translation>Security picture</translation>
    </message>
    <message id="captcha.refresh">
        <source>captcha.refresh</source>
        <translation>Another picture</translation>
    </message>
    <message id="captcha.waived">
        <source>captcha.waived</source>
        <translation>The central system is out of reach, so no security code is needed.</translation>
    </message>
    <message id="change.after">
        <source>change.after</source>
        <translation>After the change</translation>
    </message>
    <message id="change.before">
        <source>change.before</source>
        <translation>Before the change</translation>
    </message>
    <message id="change.difference">
        <source>change.difference</source>
        <translation>Difference in price</translation>
    </message>
    <message id="change.equal">
        <source>change.equal</source>
        <translation>Unchanged</translation>
    </message>
    <message id="change.final.heading">
        <source>change.final.heading</source>
        <translation>This is how your car changes</translation>
    </message>
    <message id="change.final.help">
        <source>change.final.help</source>
        <translation>Programme and dealer stay the same. After confirming you get a new receipt.</translation>
    </message>
    <message id="change.less">
        <source>change.less</source>
        <translation>You pay less</translation>
    </message>
    <message id="change.more">
        <source>change.more</source>
        <translation>You pay more</translation>
    </message>
    <message id="change.vehicle.heading">
        <source>change.vehicle.heading</source>
        <translation>Which car would you like instead?</translation>
    </message>
    <message id="change.vehicle.help">
        <source>change.vehicle.help</source>
        <translation>Cars of the same programme; your place in the plan stays.</translation>
    </message>
    <message id="circular.addressee">
        <source>circular.addressee</source>
        <translation>To</translation>
    </message>
    <message id="circular.effective_from">
        <source>circular.effective_from</source>
        <translation>In force from</translation>
    </message>
    <message id="circular.issued_on">
        <source>circular.issued_on</source>
        <translation>Date</translation>
    </message>
    <message id="circular.number">
        <source>circular.number</source>
        <translation>Number</translation>
    </message>
    <message id="circular.signer">
        <source>circular.signer</source>
        <translation>Signed</translation>
    </message>
    <message id="code.accepted">
        <source>code.accepted</source>
        <translation>The code sent to {mobile} is confirmed</translation>
    </message>
    <message id="code.change">
        <source>code.change</source>
        <translation>Change the mobile number</translation>
    </message>
    <message id="code.expired">
        <source>code.expired</source>
        <translation>The code has expired; ask for a new one.</translation>
    </message>
    <message id="code.resend">
        <source>code.resend</source>
        <translation>Send the code again</translation>
    </message>
    <message id="code.resend.in">
        <source>code.resend.in</source>
        <translation>Send again in {time}</translation>
    </message>
    <message id="code.sent">
        <source>code.sent</source>
        <translation>Sent to {mobile}</translation>
    </message>
    <message id="code.valid">
        <source>code.valid</source>
        <translation>The code is valid for another {time}.</translation>
    </message>
    <message id="collect.as_of">
        <source>collect.as_of</source>
        <translation>Programme information is as of {day}, {time}.</translation>
    </message>
    <message id="collect.banner">
        <source>collect.banner</source>
        <translation>There is no connection to the central system; your request will be kept until you prove your identity.</translation>
    </message>
    <message id="collect.claim.heading">
        <source>collect.claim.heading</source>
        <translation>Your national code and date of birth</translation>
    </message>
    <message id="collect.claim.help">
        <source>collect.claim.help</source>
        <translation>They are not checked with the registry now; when you complete the request they must match your papers and the owner of the mobile number.</translation>
    </message>
    <message id="collect.done.heading">
        <source>collect.done.heading</source>
        <translation>Your request awaits verification</translation>
    </message>
    <message id="collect.done.help">
        <source>collect.done.help</source>
        <translation>When the connection is back, a link is sent to your phone. From then you have {days} days to verify your identity by that link or at any terminal.</translation>
    </message>
    <message id="collect.done.kept">
        <source>collect.done.kept</source>
        <translation>Your request is kept at this terminal and reaches the central system by itself when the connection is back.</translation>
    </message>
    <message id="collect.done.link">
        <source>collect.done.link</source>
        <translation>The link to complete it is sent to {mobile}; you can also verify your identity at any terminal.</translation>
    </message>
    <message id="collect.done.price">
        <source>collect.done.price</source>
        <translation>Until then no place in the programme is held; price and capacity are settled when the verification is completed.</translation>
    </message>
    <message id="collect.done.sent">
        <source>collect.done.sent</source>
        <translation>Your request has reached the central system and waits for you to verify your identity.</translation>
    </message>
    <message id="collect.final.heading">
        <source>collect.final.heading</source>
        <translation>Keep the request until you prove your identity?</translation>
    </message>
    <message id="collect.final.help">
        <source>collect.final.help</source>
        <translation>No place in the programme is held for you; price and capacity are settled when you complete the verification.</translation>
    </message>
    <message id="collect.mobile.heading">
        <source>collect.mobile.heading</source>
        <translation>What is your correct mobile number?</translation>
    </message>
    <message id="collect.mobile.help">
        <source>collect.mobile.help</source>
        <translation>It must be active and in your own name. No code is sent now.</translation>
    </message>
    <message id="collect.programmes.help">
        <source>collect.programmes.help</source>
        <translation>Licence, active plate, earlier purchases and places are checked once your identity is verified.</translation>
    </message>
    <message id="collect.read_back.heading">
        <source>collect.read_back.heading</source>
        <translation>Read this number carefully: is it your own?</translation>
    </message>
    <message id="collect.read_back.help">
        <source>collect.read_back.help</source>
        <translation>The link to complete your request is sent to this number only. It must be registered in your own name.</translation>
    </message>
    <message id="collect.read_back.no">
        <source>collect.read_back.no</source>
        <translation>No, let me correct it</translation>
    </message>
    <message id="collect.read_back.yes">
        <source>collect.read_back.yes</source>
        <translation>Yes, this is my number</translation>
    </message>
    <message id="collect.review.heading">
        <source>collect.review.heading</source>
        <translation>Is what you entered right?</translation>
    </message>
    <message id="collect.review.help">
        <source>collect.review.help</source>
        <translation>Correct any wrong row with “Edit”. Nothing is verified yet.</translation>
    </message>
    <message id="collect.submit">
        <source>collect.submit</source>
        <translation>Keep until verified</translation>
    </message>
    <message id="collect.way">
        <source>collect.way</source>
        <translation>Go on without a connection</translation>
    </message>
    <message id="collect.way.help">
        <source>collect.way.help</source>
        <translation>Your request waits until you prove your identity by a link sent to your phone, or at any terminal.</translation>
    </message>
    <message id="consent.decided_at">
        <source>consent.decided_at</source>
        <translation>Decided on</translation>
    </message>
    <message id="consent.decision">
        <source>consent.decision</source>
        <translation>Your decision</translation>
    </message>
    <message id="consent.denied">
        <source>consent.denied</source>
        <translation>Consent refused</translation>
    </message>
    <message id="consent.deny">
        <source>consent.deny</source>
        <translation>Deny unified sign-in</translation>
    </message>
    <message id="consent.grant">
        <source>consent.grant</source>
        <translation>Grant unified sign-in</translation>
    </message>
    <message id="consent.in_force">
        <source>consent.in_force</source>
        <translation>Consent in force</translation>
    </message>
    <message id="consent.maker">
        <source>consent.maker</source>
        <translation>Company</translation>
    </message>
    <message id="consent.not_in_force">
        <source>consent.not_in_force</source>
        <translation>No longer in force</translation>
    </message>
    <message id="consent.scopes">
        <source>consent.scopes</source>
        <translation>The data that is handed over</translation>
    </message>
    <message id="consent.version">
        <source>consent.version</source>
        <translation>Version of the text</translation>
    </message>
    <message id="consent_withdrawal.heading">
        <source>consent_withdrawal.heading</source>
        <translation>Take this consent back?</translation>
    </message>
    <message id="consent_withdrawal.help">
        <source>consent_withdrawal.help</source>
        <translation>From then on this company receives nothing new of your data, and buying again needs your consent. Your earlier requests stay.</translation>
    </message>
    <message id="consents.heading">
        <source>consents.heading</source>
        <translation>To whom did you give consent?</translation>
    </message>
    <message id="consents.help">
        <source>consents.help</source>
        <translation>To take a consent back, choose it and continue.</translation>
    </message>
    <message id="contract.accept">
        <source>contract.accept</source>
        <translation>I have read the contract and accept it</translation>
    </message>
    <message id="contract.version">
        <source>contract.version</source>
        <translation>Contract version</translation>
    </message>
    <message id="date.day">
        <source>date.day</source>
        <translation>Day</translation>
    </message>
    <message id="date.month">
        <source>date.month</source>
        <translation>Month</translation>
    </message>
    <message id="date.year">
        <source>date.year</source>
        <translation>Year</translation>
    </message>
    <message id="dealer.code">
        <source>dealer.code</source>
        <translation>Dealer code</translation>
    </message>
    <message id="dealer.near">
        <source>dealer.near</source>
        <translation>Your city</translation>
    </message>
    <message id="dealer.none">
        <source>dealer.none</source>
        <translation>No dealership has this name or address.</translation>
    </message>
    <message id="dealer.phone">
        <source>dealer.phone</source>
        <translation>Phone</translation>
    </message>
    <message id="dealer.search">
        <source>dealer.search</source>
        <translation>Find a dealership by name, city or address</translation>
    </message>
    <message id="deed.cancelled.heading">
        <source>deed.cancelled.heading</source>
        <translation>Your order is cancelled</translation>
    </message>
    <message id="deed.cancelled.help">
        <source>deed.cancelled.help</source>
        <translation>Your place in the plan remains; if you want another car, choose it now.</translation>
    </message>
    <message id="deed.cancelled.next">
        <source>deed.cancelled.next</source>
        <translation>Whenever you like, you can order another vehicle in the same plan.</translation>
    </message>
    <message id="deed.changed.heading">
        <source>deed.changed.heading</source>
        <translation>The car of your request was changed</translation>
    </message>
    <message id="deed.changed.help">
        <source>deed.changed.help</source>
        <translation>Take the new receipt; the tracking code is the same.</translation>
    </message>
    <message id="deed.changed.next">
        <source>deed.changed.next</source>
        <translation>When you pay, the new amount of the order will be asked for.</translation>
    </message>
    <message id="deed.menu">
        <source>deed.menu</source>
        <translation>Back to the account</translation>
    </message>
    <message id="deed.registered.heading">
        <source>deed.registered.heading</source>
        <translation>Your request is registered</translation>
    </message>
    <message id="deed.registered.help">
        <source>deed.registered.help</source>
        <translation>Your tracking code is the one you already had. Please take the new receipt.</translation>
    </message>
    <message id="deed.registered.next">
        <source>deed.registered.next</source>
        <translation>The request is now registered with central; we will tell you of the next step.</translation>
    </message>
    <message id="deed.sms">
        <source>deed.sms</source>
        <translation>You will also be told by SMS to {mobile}.</translation>
    </message>
    <message id="deed.withdrawn.heading">
        <source>deed.withdrawn.heading</source>
        <translation>You have left the plan</translation>
    </message>
    <message id="deed.withdrawn.help">
        <source>deed.withdrawn.help</source>
        <translation>Your request is closed and you are no longer in this plan. Keep the receipt.</translation>
    </message>
    <message id="deed.withdrawn.next">
        <source>deed.withdrawn.next</source>
        <translation>You cannot join this plan again; other plans are open to you.</translation>
    </message>
    <message id="detail.line">
        <source>detail.line</source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="display.contrast">
        <source>display.contrast</source>
        <translation>High contrast</translation>
    </message>
    <message id="display.heading">
        <source>display.heading</source>
        <translation>Display and language</translation>
    </message>
    <message id="display.large">
        <source>display.large</source>
        <translation>Larger text</translation>
    </message>
    <message id="display.low">
        <source>display.low</source>
        <translation>Low-reach layout</translation>
    </message>
    <message id="display.low.detail">
        <source>display.low.detail</source>
        <translation>Everything moves down, within reach of a chair or a wheelchair.</translation>
    </message>
    <message id="display.time">
        <source>display.time</source>
        <translation>More time</translation>
    </message>
    <message id="display.time.detail">
        <source>display.time.detail</source>
        <translation>The screen waits three times as long.</translation>
    </message>
    <message id="doctor.check.access">
        <source>doctor.check.access</source>
        <translation>Central accepts this terminal</translation>
    </message>
    <message id="doctor.check.aside">
        <source>doctor.check.aside</source>
        <translation>No file was set aside</translation>
    </message>
    <message id="doctor.check.attention">
        <source>doctor.check.attention</source>
        <translation>No request needs attention</translation>
    </message>
    <message id="doctor.check.catalogue">
        <source>doctor.check.catalogue</source>
        <translation>The catalogue is fresh</translation>
    </message>
    <message id="doctor.check.central">
        <source>doctor.check.central</source>
        <translation>Central answers</translation>
    </message>
    <message id="doctor.check.clock">
        <source>doctor.check.clock</source>
        <translation>The clock agrees with central</translation>
    </message>
    <message id="doctor.check.counters">
        <source>doctor.check.counters</source>
        <translation>No request is missing</translation>
    </message>
    <message id="doctor.check.directory">
        <source>doctor.check.directory</source>
        <translation>The data directory can be written</translation>
    </message>
    <message id="doctor.check.disk">
        <source>doctor.check.disk</source>
        <translation>The disk has room</translation>
    </message>
    <message id="doctor.check.enrolment">
        <source>doctor.check.enrolment</source>
        <translation>The terminal is enrolled</translation>
    </message>
    <message id="doctor.check.keys">
        <source>doctor.check.keys</source>
        <translation>The keys are there</translation>
    </message>
    <message id="doctor.check.logs">
        <source>doctor.check.logs</source>
        <translation>The log directory can be written</translation>
    </message>
    <message id="doctor.check.outbox">
        <source>doctor.check.outbox</source>
        <translation>Nothing waits too long</translation>
    </message>
    <message id="doctor.check.pages">
        <source>doctor.check.pages</source>
        <translation>Every page of the store is whole</translation>
    </message>
    <message id="doctor.check.printer">
        <source>doctor.check.printer</source>
        <translation>The printer is ready</translation>
    </message>
    <message id="doctor.check.runs">
        <source>doctor.check.runs</source>
        <translation>The program has run without a break these days</translation>
    </message>
    <message id="doctor.check.settings">
        <source>doctor.check.settings</source>
        <translation>The settings are right</translation>
    </message>
    <message id="doctor.check.store">
        <source>doctor.check.store</source>
        <translation>The store opens</translation>
    </message>
    <message id="doctor.fault.k101">
        <source>doctor.fault.k101</source>
        <translation>A setting is wrong: {detail}</translation>
    </message>
    <message id="doctor.fault.k102">
        <source>doctor.fault.k102</source>
        <translation>Nothing can be written to {path}.</translation>
    </message>
    <message id="doctor.fault.k103">
        <source>doctor.fault.k103</source>
        <translation>Only {count} MB are free; no new customers are served.</translation>
    </message>
    <message id="doctor.fault.k104">
        <source>doctor.fault.k104</source>
        <translation>Nothing can be written to the log directory {path}.</translation>
    </message>
    <message id="doctor.fault.k111">
        <source>doctor.fault.k111</source>
        <translation>The terminal has a store, but its keys are missing.</translation>
    </message>
    <message id="doctor.fault.k112">
        <source>doctor.fault.k112</source>
        <translation>The keyring is locked.</translation>
    </message>
    <message id="doctor.fault.k113">
        <source>doctor.fault.k113</source>
        <translation>This system has no safe keyring.</translation>
    </message>
    <message id="doctor.fault.k114">
        <source>doctor.fault.k114</source>
        <translation>The keys make no sense.</translation>
    </message>
    <message id="doctor.fault.k115">
        <source>doctor.fault.k115</source>
        <translation>The keyring did not keep the keys.</translation>
    </message>
    <message id="doctor.fault.k121">
        <source>doctor.fault.k121</source>
        <translation>There is no store yet.</translation>
    </message>
    <message id="doctor.fault.k122">
        <source>doctor.fault.k122</source>
        <translation>A newer release wrote the store.</translation>
    </message>
    <message id="doctor.fault.k123">
        <source>doctor.fault.k123</source>
        <translation>An older release wrote the store.</translation>
    </message>
    <message id="doctor.fault.k124">
        <source>doctor.fault.k124</source>
        <translation>The store does not read, or has another key.</translation>
    </message>
    <message id="doctor.fault.k125">
        <source>doctor.fault.k125</source>
        <translation>The store does not open ({code}).</translation>
    </message>
    <message id="doctor.fault.k126">
        <source>doctor.fault.k126</source>
        <translation>A part of the store is damaged.</translation>
    </message>
    <message id="doctor.fault.k127">
        <source>doctor.fault.k127</source>
        <translation>{count} of the last numbers are not in the store.</translation>
    </message>
    <message id="doctor.fault.k128">
        <source>doctor.fault.k128</source>
        <translation>{count} data files were set aside.</translation>
    </message>
    <message id="doctor.fault.k129">
        <source>doctor.fault.k129</source>
        <translation>The mark of the last numbers does not read.</translation>
    </message>
    <message id="doctor.fault.k131">
        <source>doctor.fault.k131</source>
        <translation>The terminal is not enrolled.</translation>
    </message>
    <message id="doctor.fault.k132">
        <source>doctor.fault.k132</source>
        <translation>Central does not answer.</translation>
    </message>
    <message id="doctor.fault.k133">
        <source>doctor.fault.k133</source>
        <translation>Central does not accept this terminal ({code}).</translation>
    </message>
    <message id="doctor.fault.k134">
        <source>doctor.fault.k134</source>
        <translation>This release is too old; only uploads go on.</translation>
    </message>
    <message id="doctor.fault.k135">
        <source>doctor.fault.k135</source>
        <translation>Central refused ({code}).</translation>
    </message>
    <message id="doctor.fault.k136">
        <source>doctor.fault.k136</source>
        <translation>The device's clock is {count} minutes off.</translation>
    </message>
    <message id="doctor.fault.k141">
        <source>doctor.fault.k141</source>
        <translation>The printer is out.</translation>
    </message>
    <message id="doctor.fault.k142">
        <source>doctor.fault.k142</source>
        <translation>The printer works, but needs care.</translation>
    </message>
    <message id="doctor.fault.k151">
        <source>doctor.fault.k151</source>
        <translation>The catalogue was never read.</translation>
    </message>
    <message id="doctor.fault.k152">
        <source>doctor.fault.k152</source>
        <translation>The catalogue is {count} hours old.</translation>
    </message>
    <message id="doctor.fault.k161">
        <source>doctor.fault.k161</source>
        <translation>{count} requests wait, the oldest for more than half an hour.</translation>
    </message>
    <message id="doctor.fault.k162">
        <source>doctor.fault.k162</source>
        <translation>{count} requests need attention.</translation>
    </message>
    <message id="doctor.fault.k171">
        <source>doctor.fault.k171</source>
        <translation>In the last two weeks the program hung or crashed and was started again, times: {count}; the trace of each is in {path}.</translation>
    </message>
    <message id="doctor.remedy.k101">
        <source>doctor.remedy.k101</source>
        <translation>Mend that line of settings.toml or that variable.</translation>
    </message>
    <message id="doctor.remedy.k102">
        <source>doctor.remedy.k102</source>
        <translation>Check the directory's owner and mode, and whether the disk has become read-only.</translation>
    </message>
    <message id="doctor.remedy.k103">
        <source>doctor.remedy.k103</source>
        <translation>Free 64 MB at least; the terminal recovers by itself.</translation>
    </message>
    <message id="doctor.remedy.k104">
        <source>doctor.remedy.k104</source>
        <translation>Check the directory's owner and mode.</translation>
    </message>
    <message id="doctor.remedy.k111">
        <source>doctor.remedy.k111</source>
        <translation>Run it as the user it was installed for and restore the keys. If they are lost, move the data directory away and enrol anew.</translation>
    </message>
    <message id="doctor.remedy.k112">
        <source>doctor.remedy.k112</source>
        <translation>Sign in to the terminal's account so that the keyring opens.</translation>
    </message>
    <message id="doctor.remedy.k113">
        <source>doctor.remedy.k113</source>
        <translation>On an unattended terminal set secrets to credentials and let systemd hand the keys over.</translation>
    </message>
    <message id="doctor.remedy.k114">
        <source>doctor.remedy.k114</source>
        <translation>Restore the keys from their backup; replace nothing.</translation>
    </message>
    <message id="doctor.remedy.k115">
        <source>doctor.remedy.k115</source>
        <translation>Check the keyring's access and start again.</translation>
    </message>
    <message id="doctor.remedy.k121">
        <source>doctor.remedy.k121</source>
        <translation>Check the data directory; on a new terminal run kiosk enrol.</translation>
    </message>
    <message id="doctor.remedy.k122">
        <source>doctor.remedy.k122</source>
        <translation>Install that newer release.</translation>
    </message>
    <message id="doctor.remedy.k123">
        <source>doctor.remedy.k123</source>
        <translation>Start the kiosk once; it brings the store up to date.</translation>
    </message>
    <message id="doctor.remedy.k124">
        <source>doctor.remedy.k124</source>
        <translation>Start the kiosk again: the file is set aside and what reads is saved. Then call support.</translation>
    </message>
    <message id="doctor.remedy.k125">
        <source>doctor.remedy.k125</source>
        <translation>Check disk and access, and call support.</translation>
    </message>
    <message id="doctor.remedy.k126">
        <source>doctor.remedy.k126</source>
        <translation>Restart the kiosk: the file is set aside and what was not delivered is saved. Then check the disk.</translation>
    </message>
    <message id="doctor.remedy.k127">
        <source>doctor.remedy.k127</source>
        <translation>An old copy was put back or a file deleted; compare with receipts and the office.</translation>
    </message>
    <message id="doctor.remedy.k128">
        <source>doctor.remedy.k128</source>
        <translation>Hand them to support, and delete nothing before its answer.</translation>
    </message>
    <message id="doctor.remedy.k129">
        <source>doctor.remedy.k129</source>
        <translation>Restart the kiosk: it checks the whole store and writes the mark anew. If it comes again, check the disk.</translation>
    </message>
    <message id="doctor.remedy.k131">
        <source>doctor.remedy.k131</source>
        <translation>Get a code from the office and run kiosk enrol.</translation>
    </message>
    <message id="doctor.remedy.k132">
        <source>doctor.remedy.k132</source>
        <translation>Check the network and central_url; requests wait until it is back.</translation>
    </message>
    <message id="doctor.remedy.k133">
        <source>doctor.remedy.k133</source>
        <translation>Ask the office whether it was revoked, and enrol anew if need be.</translation>
    </message>
    <message id="doctor.remedy.k134">
        <source>doctor.remedy.k134</source>
        <translation>Install the new release.</translation>
    </message>
    <message id="doctor.remedy.k135">
        <source>doctor.remedy.k135</source>
        <translation>Look again in some minutes; if it stays, give the code to support.</translation>
    </message>
    <message id="doctor.remedy.k136">
        <source>doctor.remedy.k136</source>
        <translation>Set the clock by the network; moments of requests are corrected anyway.</translation>
    </message>
    <message id="doctor.remedy.k141">
        <source>doctor.remedy.k141</source>
        <translation>Check paper, power and cable; receipts can be printed later by tracking code.</translation>
    </message>
    <message id="doctor.remedy.k142">
        <source>doctor.remedy.k142</source>
        <translation>Check its paper and head.</translation>
    </message>
    <message id="doctor.remedy.k151">
        <source>doctor.remedy.k151</source>
        <translation>Connect the terminal and wait some minutes.</translation>
    </message>
    <message id="doctor.remedy.k152">
        <source>doctor.remedy.k152</source>
        <translation>Check the way to central.</translation>
    </message>
    <message id="doctor.remedy.k161">
        <source>doctor.remedy.k161</source>
        <translation>Check the way to central; nothing gets lost.</translation>
    </message>
    <message id="doctor.remedy.k162">
        <source>doctor.remedy.k162</source>
        <translation>See kiosk outbox list; send again, correct or set aside.</translation>
    </message>
    <message id="doctor.remedy.k171">
        <source>doctor.remedy.k171</source>
        <translation>Give the trace files of that folder to support, then delete them; nothing about customers is in them. Requests are safe.</translation>
    </message>
    <message id="done.code">
        <source>done.code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="done.dealer">
        <source>done.dealer</source>
        <translation>For the next steps call {dealer}, phone {phone}.</translation>
    </message>
    <message id="done.dealer.nophone">
        <source>done.dealer.nophone</source>
        <translation>The next steps are with {dealer}.</translation>
    </message>
    <message id="done.delivered">
        <source>done.delivered</source>
        <translation>The central system has your request and reviews it.</translation>
    </message>
    <message id="done.next">
        <source>done.next</source>
        <translation>What happens next?</translation>
    </message>
    <message id="done.paper.confirmed">
        <source>done.paper.confirmed</source>
        <translation>The receipt is printed; please take it.</translation>
    </message>
    <message id="done.paper.failed">
        <source>done.paper.failed</source>
        <translation>The receipt was not printed; note the code from the screen or print again.</translation>
    </message>
    <message id="done.paper.none">
        <source>done.paper.none</source>
        <translation>The receipt is being prepared…</translation>
    </message>
    <message id="done.paper.queued">
        <source>done.paper.queued</source>
        <translation>The receipt is waiting to be printed…</translation>
    </message>
    <message id="done.paper.sent">
        <source>done.paper.sent</source>
        <translation>The receipt is being printed…</translation>
    </message>
    <message id="done.paper.unknown">
        <source>done.paper.unknown</source>
        <translation>We are not sure the receipt came out; if not, print it again.</translation>
    </message>
    <message id="done.preview">
        <source>done.preview</source>
        <translation>Preview of the receipt</translation>
    </message>
    <message id="done.print">
        <source>done.print</source>
        <translation>Print the receipt again</translation>
    </message>
    <message id="done.qr">
        <source>done.qr</source>
        <translation>Scan to follow up on your phone</translation>
    </message>
    <message id="done.sms">
        <source>done.sms</source>
        <translation>The tracking code is sent by SMS to {mobile}.</translation>
    </message>
    <message id="done.waiting">
        <source>done.waiting</source>
        <translation>Your request is kept on this terminal and reaches the central system by itself.</translation>
    </message>
    <message id="education.associate">
        <source>education.associate</source>
        <translation>Associate degree</translation>
    </message>
    <message id="education.bachelor">
        <source>education.bachelor</source>
        <translation>Bachelor's degree</translation>
    </message>
    <message id="education.diploma">
        <source>education.diploma</source>
        <translation>Diploma</translation>
    </message>
    <message id="education.doctorate">
        <source>education.doctorate</source>
        <translation>Doctorate</translation>
    </message>
    <message id="education.illiterate">
        <source>education.illiterate</source>
        <translation>No schooling</translation>
    </message>
    <message id="education.master">
        <source>education.master</source>
        <translation>Master's degree</translation>
    </message>
    <message id="education.middle">
        <source>education.middle</source>
        <translation>Lower secondary school</translation>
    </message>
    <message id="education.primary">
        <source>education.primary</source>
        <translation>Primary school</translation>
    </message>
    <message id="emta.code.heading">
        <source>emta.code.heading</source>
        <translation>Enter the EMTA verification code</translation>
    </message>
    <message id="emta.code.help">
        <source>emta.code.help</source>
        <translation>We sent you an SMS titled «کد احراز امتا».</translation>
    </message>
    <message id="emta.entry.edit">
        <source>emta.entry.edit</source>
        <translation>Edit EMTA details</translation>
    </message>
    <message id="emta.entry.edit.help">
        <source>emta.entry.edit.help</source>
        <translation>Editing needs an earlier registration.</translation>
    </message>
    <message id="emta.entry.heading">
        <source>emta.entry.heading</source>
        <translation>EMTA account</translation>
    </message>
    <message id="emta.entry.help">
        <source>emta.entry.help</source>
        <translation>EMTA is the identity system of the Ministry of Industry's e-commerce centre (ecsw.ir). One account serves every purchase.</translation>
    </message>
    <message id="emta.entry.login">
        <source>emta.entry.login</source>
        <translation>Sign in by user name and password</translation>
    </message>
    <message id="emta.entry.login.help">
        <source>emta.entry.login.help</source>
        <translation>Your user name is your national code.</translation>
    </message>
    <message id="emta.entry.register">
        <source>emta.entry.register</source>
        <translation>I have not registered</translation>
    </message>
    <message id="emta.entry.register.help">
        <source>emta.entry.register.help</source>
        <translation>Make a new account with your own mobile.</translation>
    </message>
    <message id="emta.identity.heading">
        <source>emta.identity.heading</source>
        <translation>Your national code and birth date</translation>
    </message>
    <message id="emta.identity.help">
        <source>emta.identity.help</source>
        <translation>Choose day, month and year as on your birth certificate.</translation>
    </message>
    <message id="emta.identity.password.heading">
        <source>emta.identity.password.heading</source>
        <translation>Choose your account's password</translation>
    </message>
    <message id="emta.identity.save">
        <source>emta.identity.save</source>
        <translation>Final submission</translation>
    </message>
    <message id="emta.login.heading">
        <source>emta.login.heading</source>
        <translation>Sign in to EMTA</translation>
    </message>
    <message id="emta.login.help">
        <source>emta.login.help</source>
        <translation>If you forgot the password, sign in by a one-time code.</translation>
    </message>
    <message id="emta.login.otp">
        <source>emta.login.otp</source>
        <translation>Sign in by one-time code</translation>
    </message>
    <message id="emta.menu.edit.help">
        <source>emta.menu.edit.help</source>
        <translation>E-mail and address</translation>
    </message>
    <message id="emta.menu.help">
        <source>emta.menu.help</source>
        <translation>When you are done, press «Start over» so that your details leave this terminal.</translation>
    </message>
    <message id="emta.menu.mobile.help">
        <source>emta.menu.mobile.help</source>
        <translation>With the account's password and a code to the new number</translation>
    </message>
    <message id="emta.menu.password.help">
        <source>emta.menu.password.help</source>
        <translation>By a one-time code; the former password is not needed.</translation>
    </message>
    <message id="emta.mobile.heading">
        <source>emta.mobile.heading</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message id="emta.mobile.help">
        <source>emta.mobile.help</source>
        <translation>The number must be active, in your own name, and fit your national code.</translation>
    </message>
    <message id="emta.not_known.heading">
        <source>emta.not_known.heading</source>
        <translation>You are not registered with EMTA yet</translation>
    </message>
    <message id="emta.not_known.help">
        <source>emta.not_known.help</source>
        <translation>No account was made with this mobile. You can register right now.</translation>
    </message>
    <message id="emta.not_known.register">
        <source>emta.not_known.register</source>
        <translation>Register with EMTA</translation>
    </message>
    <message id="emta.profile.all">
        <source>emta.profile.all</source>
        <translation>Your account's details</translation>
    </message>
    <message id="emta.profile.heading">
        <source>emta.profile.heading</source>
        <translation>Your e-mail and address</translation>
    </message>
    <message id="emta.profile.help">
        <source>emta.profile.help</source>
        <translation>None is compulsory; you can change them at any time.</translation>
    </message>
    <message id="error.address.empty">
        <source>error.address.empty</source>
        <translation>Enter your address.</translation>
    </message>
    <message id="error.address.long">
        <source>error.address.long</source>
        <translation>The address has {count} letters; shorten it to {limit}.</translation>
    </message>
    <message id="error.address.short">
        <source>error.address.short</source>
        <translation>The address is too short ({count} letters); add street, alley and number, at least {needed} letters.</translation>
    </message>
    <message id="error.address.words">
        <source>error.address.words</source>
        <translation>Write the address with the street or quarter and with spaces between words.</translation>
    </message>
    <message id="error.awaiting.decided">
        <source>error.awaiting.decided</source>
        <translation>This request was decided on before; the outcome was sent by SMS.</translation>
    </message>
    <message id="error.awaiting.misnamed">
        <source>error.awaiting.misnamed</source>
        <translation>The details in this request were not those of the mobile's holder, and it was set aside. You can make a new one at any terminal whenever you like.</translation>
    </message>
    <message id="error.birth_date.minimum_age">
        <source>error.birth_date.minimum_age</source>
        <translation>For this service you must be at least {age}; if the birth date is mistyped, correct it.</translation>
    </message>
    <message id="error.birth_date.oldest">
        <source>error.birth_date.oldest</source>
        <translation>This date makes an age above {age}; check the year of birth.</translation>
    </message>
    <message id="error.captcha.digits">
        <source>error.captcha.digits</source>
        <translation>The security code has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.captcha.empty">
        <source>error.captcha.empty</source>
        <translation>Enter the digits of the picture.</translation>
    </message>
    <message id="error.captcha.expired">
        <source>error.captcha.expired</source>
        <translation>This picture has expired. Type the security code of the new one.</translation>
    </message>
    <message id="error.captcha.length">
        <source>error.captcha.length</source>
        <translation>The security code has {needed} digits, but you entered {count}; take another picture if this one is hard to read.</translation>
    </message>
    <message id="error.captcha.loading">
        <source>error.captcha.loading</source>
        <translation>The security picture has not arrived; wait a moment or ask for a new one.</translation>
    </message>
    <message id="error.captcha.wrong">
        <source>error.captcha.wrong</source>
        <translation>The security code does not match the picture. Look at the new picture and type it again.</translation>
    </message>
    <message id="error.card.characters">
        <source>error.card.characters</source>
        <translation>A card number has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.card.check">
        <source>error.card.check</source>
        <translation>This card number is not right; compare its digits with the card.</translation>
    </message>
    <message id="error.card.empty">
        <source>error.card.empty</source>
        <translation>Enter the card number.</translation>
    </message>
    <message id="error.card.length">
        <source>error.card.length</source>
        <translation>A card number has {needed} digits, but you entered {count}; please check it.</translation>
    </message>
    <message id="error.card.sheba">
        <source>error.card.sheba</source>
        <translation>This is a Sheba; enter the {needed} digits on the card.</translation>
    </message>
    <message id="error.challenge.unknown">
        <source>error.challenge.unknown</source>
        <translation>This step is no longer valid. Please start again with your mobile number.</translation>
    </message>
    <message id="error.choice.empty">
        <source>error.choice.empty</source>
        <translation>Choose one to go on.</translation>
    </message>
    <message id="error.choice.unknown">
        <source>error.choice.unknown</source>
        <translation>One of your choices is no longer on offer. Please choose again.</translation>
    </message>
    <message id="error.city.empty">
        <source>error.city.empty</source>
        <translation>Choose your city from the list.</translation>
    </message>
    <message id="error.city.not_picked">
        <source>error.city.not_picked</source>
        <translation>Pick the city from the list below; typing its name is not enough.</translation>
    </message>
    <message id="error.city.other_province">
        <source>error.city.other_province</source>
        <translation>This city is not in the chosen province; correct the city or the province.</translation>
    </message>
    <message id="error.code.digits">
        <source>error.code.digits</source>
        <translation>The code has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.code.empty">
        <source>error.code.empty</source>
        <translation>Enter the code that was sent by text message.</translation>
    </message>
    <message id="error.code.exhausted">
        <source>error.code.exhausted</source>
        <translation>This code was entered wrongly several times and is no longer accepted. Please ask for a new one.</translation>
    </message>
    <message id="error.code.expired">
        <source>error.code.expired</source>
        <translation>This code has expired. Please ask for a new one.</translation>
    </message>
    <message id="error.code.length">
        <source>error.code.length</source>
        <translation>The code has {needed} digits, but you entered {count}; copy it again from the message.</translation>
    </message>
    <message id="error.code.locked">
        <source>error.code.locked</source>
        <translation>To protect you, codes for this number are paused for {minutes} minutes. Please try again after that.</translation>
    </message>
    <message id="error.code.resend_early">
        <source>error.code.resend_early</source>
        <translation>The code is on its way. You may ask again in {seconds} seconds.</translation>
    </message>
    <message id="error.code.resend_limit">
        <source>error.code.resend_limit</source>
        <translation>The code was sent several times. Please wait a little; if no message arrives, our staff will help.</translation>
    </message>
    <message id="error.code.send_limit">
        <source>error.code.send_limit</source>
        <translation>Too many messages were sent for this number or terminal. Please try again later.</translation>
    </message>
    <message id="error.code.wrong">
        <source>error.code.wrong</source>
        <translation>The code is not right. You may try {left} more times.</translation>
    </message>
    <message id="error.colour.unknown">
        <source>error.colour.unknown</source>
        <translation>This colour is not on offer for the chosen vehicle; please choose another.</translation>
    </message>
    <message id="error.consent.by_code">
        <source>error.consent.by_code</source>
        <translation>To decide on unified sign-in, please sign in by SMS code this time.</translation>
    </message>
    <message id="error.consent.denied">
        <source>error.consent.denied</source>
        <translation>No permission was given and nothing was transferred. You may start again whenever you like.</translation>
    </message>
    <message id="error.consent.missing">
        <source>error.consent.missing</source>
        <translation>This is not possible without consent to unified sign-in.</translation>
    </message>
    <message id="error.consent.none">
        <source>error.consent.none</source>
        <translation>You have not decided for any company yet.</translation>
    </message>
    <message id="error.consent.outdated">
        <source>error.consent.outdated</source>
        <translation>The consent text has been renewed. Please read the new one and decide.</translation>
    </message>
    <message id="error.contract.changed">
        <source>error.contract.changed</source>
        <translation>The contract has a new text; please read and accept it.</translation>
    </message>
    <message id="error.contract.outdated">
        <source>error.contract.outdated</source>
        <translation>The contract has been renewed. Please read and accept the new one.</translation>
    </message>
    <message id="error.customer.token">
        <source>error.customer.token</source>
        <translation>This session has ended. Please sign in again.</translation>
    </message>
    <message id="error.date.day">
        <source>error.date.day</source>
        <translation>The day must be a number from 1 to 31.</translation>
    </message>
    <message id="error.date.empty">
        <source>error.date.empty</source>
        <translation>Enter day, month and year.</translation>
    </message>
    <message id="error.date.form">
        <source>error.date.form</source>
        <translation>Enter the date as year, month and day, such as 1370/05/17.</translation>
    </message>
    <message id="error.date.future">
        <source>error.date.future</source>
        <translation>This date is still to come; enter one up to today.</translation>
    </message>
    <message id="error.date.impossible">
        <source>error.date.impossible</source>
        <translation>That month has {days} days; correct the day.</translation>
    </message>
    <message id="error.date.month">
        <source>error.date.month</source>
        <translation>The month must be a number from 1 to 12 or its name.</translation>
    </message>
    <message id="error.date.year">
        <source>error.date.year</source>
        <translation>Enter the year in four digits of the Iranian calendar, such as 1370.</translation>
    </message>
    <message id="error.dealer.unknown">
        <source>error.dealer.unknown</source>
        <translation>This dealership is not in the list; please choose another.</translation>
    </message>
    <message id="error.deferral.limit">
        <source>error.deferral.limit</source>
        <translation>We have sent this number several links today; please use the newest message or come back tomorrow.</translation>
    </message>
    <message id="error.deferral.not_possible">
        <source>error.deferral.not_possible</source>
        <translation>A link to go on with your phone cannot be sent now. Please try again in a few minutes.</translation>
    </message>
    <message id="error.device.assertion">
        <source>error.device.assertion</source>
        <translation>The central system did not accept this terminal's signature. Please tell our staff.</translation>
    </message>
    <message id="error.device.enrolment_code">
        <source>error.device.enrolment_code</source>
        <translation>This enrolment code is wrong or has expired. Ask the office for a new one.</translation>
    </message>
    <message id="error.device.revoked">
        <source>error.device.revoked</source>
        <translation>This terminal's access has been withdrawn. Please tell our staff.</translation>
    </message>
    <message id="error.device.token">
        <source>error.device.token</source>
        <translation>This terminal's access must be renewed.</translation>
    </message>
    <message id="error.device.unknown">
        <source>error.device.unknown</source>
        <translation>This terminal is not known to the network. Please tell our staff.</translation>
    </message>
    <message id="error.education.empty">
        <source>error.education.empty</source>
        <translation>Choose your education from the list.</translation>
    </message>
    <message id="error.education.unknown">
        <source>error.education.unknown</source>
        <translation>This certificate is not in the list; choose the nearest one from it.</translation>
    </message>
    <message id="error.eligibility.age">
        <source>error.eligibility.age</source>
        <translation>You must be at least {age} years old for this programme.</translation>
    </message>
    <message id="error.eligibility.licence">
        <source>error.eligibility.licence</source>
        <translation>This programme needs a driving licence of class 3 or above.</translation>
    </message>
    <message id="error.eligibility.plate">
        <source>error.eligibility.plate</source>
        <translation>This programme is for people who own no other car with an active plate.</translation>
    </message>
    <message id="error.eligibility.repeat">
        <source>error.eligibility.repeat</source>
        <translation>This national code is already registered in this programme. One car may be bought in each.</translation>
    </message>
    <message id="error.eligibility.waiting">
        <source>error.eligibility.waiting</source>
        <translation>{months} months have not passed since your last purchase from this maker.</translation>
    </message>
    <message id="error.eligibility.withdrawn">
        <source>error.eligibility.withdrawn</source>
        <translation>You have left this plan and cannot register in it again.</translation>
    </message>
    <message id="error.email.empty">
        <source>error.email.empty</source>
        <translation>Enter your e-mail address.</translation>
    </message>
    <message id="error.email.form">
        <source>error.email.form</source>
        <translation>This is no e-mail address; write it in Latin letters, like name@example.com.</translation>
    </message>
    <message id="error.event.body">
        <source>error.event.body</source>
        <translation>This request cannot be read and must be looked at by the office.</translation>
    </message>
    <message id="error.event.hash">
        <source>error.event.hash</source>
        <translation>This request does not match its fingerprint and must be looked at by the office.</translation>
    </message>
    <message id="error.event.newer">
        <source>error.event.newer</source>
        <translation>The central system does not know this kind of request yet; it stays on this terminal and is sent again later.</translation>
    </message>
    <message id="error.event.order">
        <source>error.event.order</source>
        <translation>An earlier event of the same request has not arrived yet; this one is sent again after it.</translation>
    </message>
    <message id="error.event.reused">
        <source>error.event.reused</source>
        <translation>This request's identifier was used for another one.</translation>
    </message>
    <message id="error.event.signature">
        <source>error.event.signature</source>
        <translation>This request is not signed by this terminal and must be looked at by the office.</translation>
    </message>
    <message id="error.event.tracking_code">
        <source>error.event.tracking_code</source>
        <translation>This request's tracking code is not this terminal's or was used before.</translation>
    </message>
    <message id="error.identity.deferrable">
        <source>error.identity.deferrable</source>
        <translation>The identity service does not answer now. Try again in a few minutes, or press "Continue on your own phone" and finish later on your phone.</translation>
    </message>
    <message id="error.identity.limit">
        <source>error.identity.limit</source>
        <translation>There were too many attempts to verify. Please come back tomorrow or ask our staff.</translation>
    </message>
    <message id="error.identity.mobile_mismatch">
        <source>error.identity.mobile_mismatch</source>
        <translation>This mobile is not in the name of this national code's holder. To go on, change it to a number in your own name.</translation>
    </message>
    <message id="error.identity.not_alive">
        <source>error.identity.not_alive</source>
        <translation>These details cannot be verified. Please ask our staff.</translation>
    </message>
    <message id="error.identity.not_matched">
        <source>error.identity.not_matched</source>
        <translation>National code and birth date do not belong together. Please check both against the national card.</translation>
    </message>
    <message id="error.identity.not_verified">
        <source>error.identity.not_verified</source>
        <translation>Identity must be verified first.</translation>
    </message>
    <message id="error.identity.other_mobile">
        <source>error.identity.other_mobile</source>
        <translation>The holder of this national code was verified with another mobile. Please sign in with that number.</translation>
    </message>
    <message id="error.identity.provider_down">
        <source>error.identity.provider_down</source>
        <translation>The identity system does not answer at present. Please try again in a few minutes.</translation>
    </message>
    <message id="error.issue_date.before_birth">
        <source>error.issue_date.before_birth</source>
        <translation>The issue date cannot be before the birth date; copy it from the birth certificate.</translation>
    </message>
    <message id="error.landline.area">
        <source>error.landline.area</source>
        <translation>This area code is unknown; use that of the province, such as 021 for Tehran.</translation>
    </message>
    <message id="error.landline.characters">
        <source>error.landline.characters</source>
        <translation>A telephone number has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.landline.empty">
        <source>error.landline.empty</source>
        <translation>Enter the landline with its area code.</translation>
    </message>
    <message id="error.landline.length">
        <source>error.landline.length</source>
        <translation>A landline has {needed} digits with its area code, but you entered {count}; include the area code.</translation>
    </message>
    <message id="error.landline.mobile">
        <source>error.landline.mobile</source>
        <translation>This is a mobile number; enter a landline with its area code here.</translation>
    </message>
    <message id="error.last_digits.form">
        <source>error.last_digits.form</source>
        <translation>Write the last four digits of the mobile.</translation>
    </message>
    <message id="error.legal_id.check">
        <source>error.legal_id.check</source>
        <translation>This national identity is not right; compare its digits with the company's registration notice.</translation>
    </message>
    <message id="error.legal_id.digits">
        <source>error.legal_id.digits</source>
        <translation>A national identity has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.legal_id.empty">
        <source>error.legal_id.empty</source>
        <translation>Enter the company's national identity.</translation>
    </message>
    <message id="error.legal_id.length">
        <source>error.legal_id.length</source>
        <translation>A company's national identity has {needed} digits, but you entered {count}; please check it.</translation>
    </message>
    <message id="error.licence.characters">
        <source>error.licence.characters</source>
        <translation>A licence number has digits only; remove letters and other signs.</translation>
    </message>
    <message id="error.licence.empty">
        <source>error.licence.empty</source>
        <translation>Enter the number of the driving licence.</translation>
    </message>
    <message id="error.licence.length">
        <source>error.licence.length</source>
        <translation>A licence number has {needed} digits, but you entered {count}; copy it from the card.</translation>
    </message>
    <message id="error.licence.repeated">
        <source>error.licence.repeated</source>
        <translation>A licence number cannot be one digit repeated; copy it from the card.</translation>
    </message>
    <message id="error.login.locked">
        <source>error.login.locked</source>
        <translation>The password was wrong several times. Try again in {minutes} minutes or sign in by SMS.</translation>
    </message>
    <message id="error.login.recover">
        <source>error.login.recover</source>
        <translation>The password was wrong too many times. Please sign in by SMS.</translation>
    </message>
    <message id="error.login.wrong">
        <source>error.login.wrong</source>
        <translation>National code or password is not right.</translation>
    </message>
    <message id="error.method.not_allowed">
        <source>error.method.not_allowed</source>
        <translation>This cannot be done here.</translation>
    </message>
    <message id="error.mobile.characters">
        <source>error.mobile.characters</source>
        <translation>A mobile number has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.mobile.empty">
        <source>error.mobile.empty</source>
        <translation>Enter your mobile number.</translation>
    </message>
    <message id="error.mobile.length">
        <source>error.mobile.length</source>
        <translation>A mobile number has {needed} digits, but you entered {count}; please check it.</translation>
    </message>
    <message id="error.mobile.same">
        <source>error.mobile.same</source>
        <translation>This is your present number. Enter the new one.</translation>
    </message>
    <message id="error.mobile.start">
        <source>error.mobile.start</source>
        <translation>A mobile number starts with 09; do not enter a landline here.</translation>
    </message>
    <message id="error.mobile.undeliverable">
        <source>error.mobile.undeliverable</source>
        <translation>Messages do not reach this number. It must be active; please correct it.</translation>
    </message>
    <message id="error.name.characters">
        <source>error.name.characters</source>
        <translation>A name has only letters; remove digits and other signs.</translation>
    </message>
    <message id="error.name.empty">
        <source>error.name.empty</source>
        <translation>Enter the name.</translation>
    </message>
    <message id="error.name.length">
        <source>error.name.length</source>
        <translation>The name is longer than {limit} letters; shorten it.</translation>
    </message>
    <message id="error.national_code.check">
        <source>error.national_code.check</source>
        <translation>This national code is not right; compare its digits with your national card.</translation>
    </message>
    <message id="error.national_code.digits">
        <source>error.national_code.digits</source>
        <translation>A national code has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.national_code.empty">
        <source>error.national_code.empty</source>
        <translation>Enter your national code.</translation>
    </message>
    <message id="error.national_code.length">
        <source>error.national_code.length</source>
        <translation>A national code has {needed} digits, but you entered {count}; include the zeros at its beginning.</translation>
    </message>
    <message id="error.national_code.repeated">
        <source>error.national_code.repeated</source>
        <translation>A national code is never one digit repeated; copy it from your national card.</translation>
    </message>
    <message id="error.office.capacity_taken">
        <source>error.office.capacity_taken</source>
        <translation>{taken} places are taken; the capacity cannot be less.</translation>
    </message>
    <message id="error.office.choose">
        <source>error.office.choose</source>
        <translation>Choose one.</translation>
    </message>
    <message id="error.office.closes_before">
        <source>error.office.closes_before</source>
        <translation>The window closes after it opens.</translation>
    </message>
    <message id="error.office.closes_past">
        <source>error.office.closes_past</source>
        <translation>This moment has passed; write a coming one.</translation>
    </message>
    <message id="error.office.colours">
        <source>error.office.colours</source>
        <translation>Write at least one colour.</translation>
    </message>
    <message id="error.office.deadline_past">
        <source>error.office.deadline_past</source>
        <translation>This deadline has passed; write a coming day.</translation>
    </message>
    <message id="error.office.dealer">
        <source>error.office.dealer</source>
        <translation>Choose the dealership.</translation>
    </message>
    <message id="error.office.dealer_closed">
        <source>error.office.dealer_closed</source>
        <translation>This dealership was closed before.</translation>
    </message>
    <message id="error.office.dealer_code">
        <source>error.office.dealer_code</source>
        <translation>Write the code with Latin letters, digits and dashes.</translation>
    </message>
    <message id="error.office.dealer_taken">
        <source>error.office.dealer_taken</source>
        <translation>Another dealership of this maker has this code.</translation>
    </message>
    <message id="error.office.draft_changed">
        <source>error.office.draft_changed</source>
        <translation>A colleague has changed this draft meanwhile. Open the page again.</translation>
    </message>
    <message id="error.office.draft_incomplete">
        <source>error.office.draft_incomplete</source>
        <translation>This draft is not complete yet. Complete what is left.</translation>
    </message>
    <message id="error.office.draw_changed">
        <source>error.office.draw_changed</source>
        <translation>A request has changed meanwhile and the result is not the one you saw. Look again and settle.</translation>
    </message>
    <message id="error.office.draw_prepared">
        <source>error.office.draw_prepared</source>
        <translation>A draw is prepared already; settle or discard it first.</translation>
    </message>
    <message id="error.office.draw_settled">
        <source>error.office.draw_settled</source>
        <translation>This draw was settled or discarded before.</translation>
    </message>
    <message id="error.office.effective_early">
        <source>error.office.effective_early</source>
        <translation>A circular cannot be in force before it is issued.</translation>
    </message>
    <message id="error.office.effective_late">
        <source>error.office.effective_late</source>
        <translation>The circular must be in force by the day of opening.</translation>
    </message>
    <message id="error.office.extend_later">
        <source>error.office.extend_later</source>
        <translation>Write a moment after the present end and after now.</translation>
    </message>
    <message id="error.office.hex">
        <source>error.office.hex</source>
        <translation>Pick the sample of the colour.</translation>
    </message>
    <message id="error.office.last_admin">
        <source>error.office.last_admin</source>
        <translation>This is the only administrator; appoint another first.</translation>
    </message>
    <message id="error.office.lines">
        <source>error.office.lines</source>
        <translation>Write at least one price line.</translation>
    </message>
    <message id="error.office.live_changed">
        <source>error.office.live_changed</source>
        <translation>The published programme has changed since this draft was begun. Discard the draft and edit anew.</translation>
    </message>
    <message id="error.office.locked">
        <source>error.office.locked</source>
        <translation>Too many wrong tries. Try again in {minutes} minutes.</translation>
    </message>
    <message id="error.office.long">
        <source>error.office.long</source>
        <translation>This text is too long; keep it within {limit} characters.</translation>
    </message>
    <message id="error.office.method">
        <source>error.office.method</source>
        <translation>Choose the method.</translation>
    </message>
    <message id="error.office.needed">
        <source>error.office.needed</source>
        <translation>Fill this in.</translation>
    </message>
    <message id="error.office.no_candidates">
        <source>error.office.no_candidates</source>
        <translation>No request is in review.</translation>
    </message>
    <message id="error.office.no_consent">
        <source>error.office.no_consent</source>
        <translation>This maker's journey asks for no consent.</translation>
    </message>
    <message id="error.office.no_personal">
        <source>error.office.no_personal</source>
        <translation>Your role does not include customers' data.</translation>
    </message>
    <message id="error.office.not_open">
        <source>error.office.not_open</source>
        <translation>This programme is not open now.</translation>
    </message>
    <message id="error.office.note">
        <source>error.office.note</source>
        <translation>Write the reason of the rejection for the customer.</translation>
    </message>
    <message id="error.office.number">
        <source>error.office.number</source>
        <translation>Write a number from zero to a million.</translation>
    </message>
    <message id="error.office.opened">
        <source>error.office.opened</source>
        <translation>Registration has begun; its opening cannot change.</translation>
    </message>
    <message id="error.office.opened_already">
        <source>error.office.opened_already</source>
        <translation>This programme has opened and cannot become a draft again.</translation>
    </message>
    <message id="error.office.password">
        <source>error.office.password</source>
        <translation>The present password is wrong.</translation>
    </message>
    <message id="error.office.password_same">
        <source>error.office.password_same</source>
        <translation>The new password is the present one; choose another.</translation>
    </message>
    <message id="error.office.phone">
        <source>error.office.phone</source>
        <translation>Write the telephone number in digits.</translation>
    </message>
    <message id="error.office.price">
        <source>error.office.price</source>
        <translation>The price sums to zero.</translation>
    </message>
    <message id="error.office.reason">
        <source>error.office.reason</source>
        <translation>Give the reason in a few words.</translation>
    </message>
    <message id="error.office.rials">
        <source>error.office.rials</source>
        <translation>Write the amount in rials, digits only.</translation>
    </message>
    <message id="error.office.role">
        <source>error.office.role</source>
        <translation>Choose the role.</translation>
    </message>
    <message id="error.office.scopes">
        <source>error.office.scopes</source>
        <translation>Write at least one data item.</translation>
    </message>
    <message id="error.office.sign_in">
        <source>error.office.sign_in</source>
        <translation>Username, password or code is wrong. If you have just used this code, wait for the next one.</translation>
    </message>
    <message id="error.office.time">
        <source>error.office.time</source>
        <translation>Write the time like 14:30.</translation>
    </message>
    <message id="error.office.too_many">
        <source>error.office.too_many</source>
        <translation>More than {most} rows; narrow them by the filters.</translation>
    </message>
    <message id="error.office.username">
        <source>error.office.username</source>
        <translation>A username is 3 to 32 of small Latin letters, digits, dot, dash and underscore, beginning with a letter.</translation>
    </message>
    <message id="error.office.username_taken">
        <source>error.office.username_taken</source>
        <translation>This username belongs to somebody else.</translation>
    </message>
    <message id="error.office.vehicles_needed">
        <source>error.office.vehicles_needed</source>
        <translation>Add at least one vehicle.</translation>
    </message>
    <message id="error.office.whole">
        <source>error.office.whole</source>
        <translation>Write a number from {least} to {most}.</translation>
    </message>
    <message id="error.offline">
        <source>error.offline</source>
        <translation>The central system cannot be reached now. Nothing you typed is lost; please try again shortly.</translation>
    </message>
    <message id="error.offline.account">
        <source>error.offline.account</source>
        <translation>The central system is out of reach just now, and without it an account can neither be made nor opened, because your identity has to be checked at that very moment. Please try again a little later.</translation>
    </message>
    <message id="error.offline.captcha">
        <source>error.offline.captcha</source>
        <translation>The security picture did not arrive because the central system cannot be reached. Ask for a new one shortly.</translation>
    </message>
    <message id="error.offline.terminal">
        <source>error.offline.terminal</source>
        <translation>This terminal cannot go on now. Please call the clerk.</translation>
    </message>
    <message id="error.offline.way">
        <source>error.offline.way</source>
        <translation>There is no connection to the central system just now, and nothing you entered is lost. Try again in a moment, or go on without a connection and prove your identity later.</translation>
    </message>
    <message id="error.option.unknown">
        <source>error.option.unknown</source>
        <translation>One of the options is not on offer for this vehicle; please choose again.</translation>
    </message>
    <message id="error.order.changed">
        <source>error.order.changed</source>
        <translation>This request has changed meanwhile. Look at its present state and decide again.</translation>
    </message>
    <message id="error.order.not_possible">
        <source>error.order.not_possible</source>
        <translation>This is not possible in the request's present state.</translation>
    </message>
    <message id="error.order.same">
        <source>error.order.same</source>
        <translation>These are the present car, colour and options; choose something else to change to.</translation>
    </message>
    <message id="error.outbox.erased">
        <source>error.outbox.erased</source>
        <translation>The text of this request is no longer kept on the terminal.</translation>
    </message>
    <message id="error.outbox.not_correctable">
        <source>error.outbox.not_correctable</source>
        <translation>This cannot be corrected on this terminal. Send it again or set it aside with a reason.</translation>
    </message>
    <message id="error.outbox.not_exported">
        <source>error.outbox.not_exported</source>
        <translation>The file could not be written; look at the free space of the disk.</translation>
    </message>
    <message id="error.outbox.not_refused">
        <source>error.outbox.not_refused</source>
        <translation>This request is not on the list any more.</translation>
    </message>
    <message id="error.outbox.unknown">
        <source>error.outbox.unknown</source>
        <translation>No request with this tracking code is on this terminal.</translation>
    </message>
    <message id="error.password.common">
        <source>error.password.common</source>
        <translation>This password is easily guessed; make another one, such as a few unrelated words.</translation>
    </message>
    <message id="error.password.empty">
        <source>error.password.empty</source>
        <translation>Enter the password.</translation>
    </message>
    <message id="error.password.long">
        <source>error.password.long</source>
        <translation>The password is longer than {limit} characters; shorten it.</translation>
    </message>
    <message id="error.password.personal">
        <source>error.password.personal</source>
        <translation>The password must not be your mobile, national code or birth date; make another one.</translation>
    </message>
    <message id="error.password.short">
        <source>error.password.short</source>
        <translation>A password needs at least {needed} characters, but this has {count}; add a few more.</translation>
    </message>
    <message id="error.password.weak">
        <source>error.password.weak</source>
        <translation>This password is easily guessed. Please choose another.</translation>
    </message>
    <message id="error.plate.empty">
        <source>error.plate.empty</source>
        <translation>Enter the plate.</translation>
    </message>
    <message id="error.plate.form">
        <source>error.plate.form</source>
        <translation>Enter the plate in its order: two digits, the letter, three digits and the two of the region.</translation>
    </message>
    <message id="error.plate.letter">
        <source>error.plate.letter</source>
        <translation>No plate has this letter; check the letter in the middle.</translation>
    </message>
    <message id="error.plate.zero">
        <source>error.plate.zero</source>
        <translation>On a plate, zero can only be the last digit of a part; check the digits.</translation>
    </message>
    <message id="error.postal_code.digits">
        <source>error.postal_code.digits</source>
        <translation>A postal code has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.postal_code.empty">
        <source>error.postal_code.empty</source>
        <translation>Enter your postal code.</translation>
    </message>
    <message id="error.postal_code.first">
        <source>error.postal_code.first</source>
        <translation>A postal code never starts with zero; copy it from a bill or the deed of your home.</translation>
    </message>
    <message id="error.postal_code.length">
        <source>error.postal_code.length</source>
        <translation>A postal code has {needed} digits, but you entered {count}; please check it.</translation>
    </message>
    <message id="error.postal_code.repeated">
        <source>error.postal_code.repeated</source>
        <translation>A postal code is never one digit repeated; copy it from a bill or the deed of your home.</translation>
    </message>
    <message id="error.postal_code.unusual">
        <source>error.postal_code.unusual</source>
        <translation>The first five digits of a postal code seldom hold 0 or 2; please look once more. If it is right, go on.</translation>
    </message>
    <message id="error.profile.incomplete">
        <source>error.profile.incomplete</source>
        <translation>Your details are not complete yet.</translation>
    </message>
    <message id="error.profile.locked">
        <source>error.profile.locked</source>
        <translation>Names and birth details come from the civil registry and cannot be changed here.</translation>
    </message>
    <message id="error.profile.not_confirmed">
        <source>error.profile.not_confirmed</source>
        <translation>Your details have not been confirmed with the validation code yet.</translation>
    </message>
    <message id="error.profile.registry_locked">
        <source>error.profile.registry_locked</source>
        <translation>This comes from the civil registry and cannot be changed here; ask the registry to correct it.</translation>
    </message>
    <message id="error.profile.sheba_locked">
        <source>error.profile.sheba_locked</source>
        <translation>The Sheba cannot be changed once saved; call support for guidance.</translation>
    </message>
    <message id="error.programme.closed">
        <source>error.programme.closed</source>
        <translation>This programme has closed; please choose another.</translation>
    </message>
    <message id="error.programme.full">
        <source>error.programme.full</source>
        <translation>This programme is full; please choose another.</translation>
    </message>
    <message id="error.programme.none">
        <source>error.programme.none</source>
        <translation>No sales programme is open at present.</translation>
    </message>
    <message id="error.programme.not_yet">
        <source>error.programme.not_yet</source>
        <translation>This programme is not open yet; choose another or come back at the announced time.</translation>
    </message>
    <message id="error.programme.unknown">
        <source>error.programme.unknown</source>
        <translation>This programme is no longer on offer; please choose from the list.</translation>
    </message>
    <message id="error.province.empty">
        <source>error.province.empty</source>
        <translation>Choose your province from the list.</translation>
    </message>
    <message id="error.province.not_picked">
        <source>error.province.not_picked</source>
        <translation>Pick the province from the list below; typing its name is not enough.</translation>
    </message>
    <message id="error.proxy_account.missing">
        <source>error.proxy_account.missing</source>
        <translation>Enter the Sheba number of the proxy account.</translation>
    </message>
    <message id="error.purchase.awaiting">
        <source>error.purchase.awaiting</source>
        <translation>This request awaits verification. Until {day}, finish it on your own phone with the link in our text message, or sign in at any terminal with a code.</translation>
    </message>
    <message id="error.purchase.being_registered">
        <source>error.purchase.being_registered</source>
        <translation>Your identity is verified and this request is about to be registered. We send you the result by text message.</translation>
    </message>
    <message id="error.purchase.lapsed">
        <source>error.purchase.lapsed</source>
        <translation>The time for verifying this request is over and it was not registered. You can make a new one.</translation>
    </message>
    <message id="error.purchase.not_found">
        <source>error.purchase.not_found</source>
        <translation>No request with this tracking code was found.</translation>
    </message>
    <message id="error.purchase.not_registered">
        <source>error.purchase.not_registered</source>
        <translation>This request was not registered. You can make a new one.</translation>
    </message>
    <message id="error.reason.empty">
        <source>error.reason.empty</source>
        <translation>Choose the reason for leaving.</translation>
    </message>
    <message id="error.repeat.different">
        <source>error.repeat.different</source>
        <translation>The repeat differs from the password; enter both again.</translation>
    </message>
    <message id="error.repeat.empty">
        <source>error.repeat.empty</source>
        <translation>Enter the password once more.</translation>
    </message>
    <message id="error.request.invalid">
        <source>error.request.invalid</source>
        <translation>Something that was sent is not right. Please check it.</translation>
    </message>
    <message id="error.request.none">
        <source>error.request.none</source>
        <translation>You have not placed any request yet.</translation>
    </message>
    <message id="error.request.not_found">
        <source>error.request.not_found</source>
        <translation>What you asked for was not found.</translation>
    </message>
    <message id="error.request.too_large">
        <source>error.request.too_large</source>
        <translation>What was sent is too large.</translation>
    </message>
    <message id="error.request.too_many">
        <source>error.request.too_many</source>
        <translation>Too many requests in a row. Please wait a little and try again.</translation>
    </message>
    <message id="error.secrets.absent">
        <source>error.secrets.absent</source>
        <translation>This terminal's keys were not found. Check how it was installed.</translation>
    </message>
    <message id="error.secrets.locked">
        <source>error.secrets.locked</source>
        <translation>The system's keyring is locked. Unlock it and try again.</translation>
    </message>
    <message id="error.secrets.malformed">
        <source>error.secrets.malformed</source>
        <translation>This terminal's keys cannot be read. Nothing was put in their place; contact support.</translation>
    </message>
    <message id="error.secrets.no_backend">
        <source>error.secrets.no_backend</source>
        <translation>This system has no safe keyring, and keys are kept nowhere else.</translation>
    </message>
    <message id="error.secrets.unwritable">
        <source>error.secrets.unwritable</source>
        <translation>This terminal's keys could not be kept. Check the folder's or keyring's permissions.</translation>
    </message>
    <message id="error.server.busy">
        <source>error.server.busy</source>
        <translation>The central system is busy. Please wait a moment and try again.</translation>
    </message>
    <message id="error.server.failed">
        <source>error.server.failed</source>
        <translation>Something went wrong in the central system. What you entered is kept; please try again shortly.</translation>
    </message>
    <message id="error.server.other_secret">
        <source>error.server.other_secret</source>
        <translation>This database is served with another central.secret; copy that file into --data.</translation>
    </message>
    <message id="error.server.refused">
        <source>error.server.refused</source>
        <translation>{detail}</translation>
    </message>
    <message id="error.sheba.card">
        <source>error.sheba.card</source>
        <translation>This is a card number ({count} digits). A Sheba has {needed} digits after IR; you find it in your bank's app or account book.</translation>
    </message>
    <message id="error.sheba.characters">
        <source>error.sheba.characters</source>
        <translation>After IR a Sheba has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.sheba.check">
        <source>error.sheba.check</source>
        <translation>This Sheba is not right; check its digits one by one.</translation>
    </message>
    <message id="error.sheba.country">
        <source>error.sheba.country</source>
        <translation>An Iranian Sheba starts with IR; enter an account in Iran.</translation>
    </message>
    <message id="error.sheba.empty">
        <source>error.sheba.empty</source>
        <translation>Enter the Sheba number.</translation>
    </message>
    <message id="error.sheba.length">
        <source>error.sheba.length</source>
        <translation>After IR a Sheba must have {needed} digits, but you entered {count}; please check it.</translation>
    </message>
    <message id="error.sheba.locked">
        <source>error.sheba.locked</source>
        <translation>The Sheba number cannot be changed once saved. Please contact support.</translation>
    </message>
    <message id="error.store.busy">
        <source>error.store.busy</source>
        <translation>The terminal is busy and nothing was registered. Please try again in a moment.</translation>
    </message>
    <message id="error.store.counters_exhausted">
        <source>error.store.counters_exhausted</source>
        <translation>This terminal has used up its tracking codes and must be enrolled again.</translation>
    </message>
    <message id="error.store.damaged">
        <source>error.store.damaged</source>
        <translation>Part of this terminal's data cannot be read. Please have the clerk restart the terminal.</translation>
    </message>
    <message id="error.store.failed">
        <source>error.store.failed</source>
        <translation>This terminal could not store the request. Nothing was registered; please try again or ask the clerk.</translation>
    </message>
    <message id="error.store.full">
        <source>error.store.full</source>
        <translation>This terminal's disk is full and nothing was registered. Please ask the clerk.</translation>
    </message>
    <message id="error.store.in_use">
        <source>error.store.in_use</source>
        <translation>The program is already open on this terminal. Use that one, or close it.</translation>
    </message>
    <message id="error.store.missing">
        <source>error.store.missing</source>
        <translation>This terminal has no data yet; the program has never run in this folder.</translation>
    </message>
    <message id="error.store.newer">
        <source>error.store.newer</source>
        <translation>A newer release wrote this terminal's data. Please install that release.</translation>
    </message>
    <message id="error.store.not_enrolled">
        <source>error.store.not_enrolled</source>
        <translation>This terminal is not enrolled yet. Please ask the clerk.</translation>
    </message>
    <message id="error.store.older">
        <source>error.store.older</source>
        <translation>An earlier release wrote this terminal's data. Start the program once to bring it up to date.</translation>
    </message>
    <message id="error.store.unwritable">
        <source>error.store.unwritable</source>
        <translation>This terminal's disk does not take writes and nothing was registered. Please ask the clerk.</translation>
    </message>
    <message id="error.support.contact.empty">
        <source>error.support.contact.empty</source>
        <translation>Enter your mobile or e-mail so that we can answer.</translation>
    </message>
    <message id="error.support.contact.form">
        <source>error.support.contact.form</source>
        <translation>The mobile or e-mail is not right; check it again.</translation>
    </message>
    <message id="error.support.limit">
        <source>error.support.limit</source>
        <translation>Too many messages were sent from this terminal. Try again later or call support.</translation>
    </message>
    <message id="error.support.text.empty">
        <source>error.support.text.empty</source>
        <translation>Write your message.</translation>
    </message>
    <message id="error.support.text.short">
        <source>error.support.text.short</source>
        <translation>The message is too short; explain a little more.</translation>
    </message>
    <message id="error.terms.not_accepted">
        <source>error.terms.not_accepted</source>
        <translation>Tick that you accept the contract to go on.</translation>
    </message>
    <message id="error.tick.missing">
        <source>error.tick.missing</source>
        <translation>To go on, read this sentence and tick it.</translation>
    </message>
    <message id="error.tracking.check">
        <source>error.tracking.check</source>
        <translation>This tracking code is not right; compare its digits with the receipt.</translation>
    </message>
    <message id="error.tracking.digits">
        <source>error.tracking.digits</source>
        <translation>A tracking code has only digits; remove letters and other signs.</translation>
    </message>
    <message id="error.tracking.empty">
        <source>error.tracking.empty</source>
        <translation>Enter the tracking code.</translation>
    </message>
    <message id="error.tracking.length">
        <source>error.tracking.length</source>
        <translation>A tracking code has {needed} digits, but you entered {count}; copy it from the receipt.</translation>
    </message>
    <message id="error.unknown">
        <source>error.unknown</source>
        <translation>This was not accepted. If it happens again, contact support.</translation>
    </message>
    <message id="error.vehicle.unknown">
        <source>error.vehicle.unknown</source>
        <translation>This vehicle is not in the chosen programme; please choose another.</translation>
    </message>
    <message id="error.version.too_old">
        <source>error.version.too_old</source>
        <translation>This terminal's software is out of date. Please tell our staff.</translation>
    </message>
    <message id="faults.heading">
        <source>faults.heading</source>
        <translation>Please mend the following</translation>
    </message>
    <message id="field.address">
        <source>field.address</source>
        <translation>Address</translation>
    </message>
    <message id="field.address.help">
        <source>field.address.help</source>
        <translation>Street, lane, number and unit</translation>
    </message>
    <message id="field.birth_date">
        <source>field.birth_date</source>
        <translation>Birth date</translation>
    </message>
    <message id="field.birth_date.help">
        <source>field.birth_date.help</source>
        <translation>Day, month and year as in your certificate</translation>
    </message>
    <message id="field.captcha">
        <source>field.captcha</source>
        <translation>Security code</translation>
    </message>
    <message id="field.card">
        <source>field.card</source>
        <translation>Bank card number</translation>
    </message>
    <message id="field.card.help">
        <source>field.card.help</source>
        <translation>The 16 digits on the card</translation>
    </message>
    <message id="field.city">
        <source>field.city</source>
        <translation>City</translation>
    </message>
    <message id="field.code">
        <source>field.code</source>
        <translation>Verification code</translation>
    </message>
    <message id="field.code.emta">
        <source>field.code.emta</source>
        <translation>EMTA verification code</translation>
    </message>
    <message id="field.code.once">
        <source>field.code.once</source>
        <translation>One-time code</translation>
    </message>
    <message id="field.code.profile">
        <source>field.code.profile</source>
        <translation>Validation code</translation>
    </message>
    <message id="field.consequence">
        <source>field.consequence</source>
        <translation>I understand that by leaving the plan I am out of it altogether and lose my place in it</translation>
    </message>
    <message id="field.education">
        <source>field.education</source>
        <translation>Education</translation>
    </message>
    <message id="field.email">
        <source>field.email</source>
        <translation>E-mail</translation>
    </message>
    <message id="field.email.help">
        <source>field.email.help</source>
        <translation>Such as name@example.ir</translation>
    </message>
    <message id="field.father_name">
        <source>field.father_name</source>
        <translation>Father’s name</translation>
    </message>
    <message id="field.first_name">
        <source>field.first_name</source>
        <translation>First name</translation>
    </message>
    <message id="field.issue_date">
        <source>field.issue_date</source>
        <translation>Issue date of the certificate</translation>
    </message>
    <message id="field.landline">
        <source>field.landline</source>
        <translation>Landline</translation>
    </message>
    <message id="field.landline.help">
        <source>field.landline.help</source>
        <translation>With the area code, 11 digits</translation>
    </message>
    <message id="field.last_name">
        <source>field.last_name</source>
        <translation>Surname</translation>
    </message>
    <message id="field.licence">
        <source>field.licence</source>
        <translation>Driving licence number</translation>
    </message>
    <message id="field.licence.help">
        <source>field.licence.help</source>
        <translation>The 10 digits on the licence card</translation>
    </message>
    <message id="field.mobile">
        <source>field.mobile</source>
        <translation>Mobile number</translation>
    </message>
    <message id="field.mobile.help">
        <source>field.mobile.help</source>
        <translation>Such as 0912 123 4567</translation>
    </message>
    <message id="field.national_code">
        <source>field.national_code</source>
        <translation>National code</translation>
    </message>
    <message id="field.national_code.help">
        <source>field.national_code.help</source>
        <translation>10 digits, with its leading zeros</translation>
    </message>
    <message id="field.new_mobile">
        <source>field.new_mobile</source>
        <translation>New mobile</translation>
    </message>
    <message id="field.new_password">
        <source>field.new_password</source>
        <translation>New password</translation>
    </message>
    <message id="field.new_password.help">
        <source>field.new_password.help</source>
        <translation>At least 8 characters of any kind.</translation>
    </message>
    <message id="field.optional">
        <source>field.optional</source>
        <translation>optional</translation>
    </message>
    <message id="field.password">
        <source>field.password</source>
        <translation>Password</translation>
    </message>
    <message id="field.password_repeat">
        <source>field.password_repeat</source>
        <translation>Repeat the password</translation>
    </message>
    <message id="field.postal_code">
        <source>field.postal_code</source>
        <translation>Postal code</translation>
    </message>
    <message id="field.postal_code.help">
        <source>field.postal_code.help</source>
        <translation>10 digits without a dash</translation>
    </message>
    <message id="field.province">
        <source>field.province</source>
        <translation>Province</translation>
    </message>
    <message id="field.proxy_account">
        <source>field.proxy_account</source>
        <translation>Sheba of the proxy account</translation>
    </message>
    <message id="field.reason">
        <source>field.reason</source>
        <translation>Reason for leaving</translation>
    </message>
    <message id="field.secret.hide">
        <source>field.secret.hide</source>
        <translation>Hide what is typed</translation>
    </message>
    <message id="field.secret.show">
        <source>field.secret.show</source>
        <translation>Show what is typed</translation>
    </message>
    <message id="field.sheba">
        <source>field.sheba</source>
        <translation>Sheba number</translation>
    </message>
    <message id="field.sheba.bank">
        <source>field.sheba.bank</source>
        <translation>This Sheba belongs to {bank}.</translation>
    </message>
    <message id="field.sheba.help">
        <source>field.sheba.help</source>
        <translation>IR and the 24 digits after it</translation>
    </message>
    <message id="field.support.contact">
        <source>field.support.contact</source>
        <translation>Your mobile or e-mail</translation>
    </message>
    <message id="field.support.contact.help">
        <source>field.support.contact.help</source>
        <translation>We send the answer there.</translation>
    </message>
    <message id="field.support.text">
        <source>field.support.text</source>
        <translation>Your message</translation>
    </message>
    <message id="field.support.text.help">
        <source>field.support.text.help</source>
        <translation>Tell us what you need; never write a password or a code you received.</translation>
    </message>
    <message id="field.username">
        <source>field.username</source>
        <translation>User name (national code)</translation>
    </message>
    <message id="file.heading">
        <source>file.heading</source>
        <translation>The papers of your file</translation>
    </message>
    <message id="file.help">
        <source>file.help</source>
        <translation>To make the file at the dealership, your licence number and landline are needed.</translation>
    </message>
    <message id="frame.back">
        <source>frame.back</source>
        <translation>Back</translation>
    </message>
    <message id="frame.bell">
        <source>frame.bell</source>
        <translation>Call the clerk</translation>
    </message>
    <message id="frame.bell.heard">
        <source>frame.bell.heard</source>
        <translation>The clerk is coming</translation>
    </message>
    <message id="frame.display">
        <source>frame.display</source>
        <translation>Display and language</translation>
    </message>
    <message id="frame.help">
        <source>frame.help</source>
        <translation>Contact support</translation>
    </message>
    <message id="frame.restart">
        <source>frame.restart</source>
        <translation>Start over</translation>
    </message>
    <message id="help.bell">
        <source>help.bell</source>
        <translation>Call the clerk</translation>
    </message>
    <message id="help.bell.heard">
        <source>help.bell.heard</source>
        <translation>The clerk has been called and is coming</translation>
    </message>
    <message id="help.heading">
        <source>help.heading</source>
        <translation>Contact support</translation>
    </message>
    <message id="help.text">
        <source>help.text</source>
        <translation>Call one of these numbers, or call the clerk of this dealership.</translation>
    </message>
    <message id="history.heading">
        <source>history.heading</source>
        <translation>How the request went</translation>
    </message>
    <message id="idle.finish">
        <source>idle.finish</source>
        <translation>Finish and leave</translation>
    </message>
    <message id="idle.heading">
        <source>idle.heading</source>
        <translation>Are you still there?</translation>
    </message>
    <message id="idle.more">
        <source>idle.more</source>
        <translation>I need more time</translation>
    </message>
    <message id="idle.text">
        <source>idle.text</source>
        <translation>To protect your privacy the screen is hidden. Unless you go on, everything is erased from this terminal in {seconds} seconds.</translation>
    </message>
    <message id="ikco.code.heading">
        <source>ikco.code.heading</source>
        <translation>Enter the code from the SMS</translation>
    </message>
    <message id="ikco.code.help">
        <source>ikco.code.help</source>
        <translation>We sent you an SMS titled “EMTA verification code” or “SMS password”.</translation>
    </message>
    <message id="ikco.confirmation.heading">
        <source>ikco.confirmation.heading</source>
        <translation>Enter the validation code</translation>
    </message>
    <message id="ikco.confirmation.help">
        <source>ikco.confirmation.help</source>
        <translation>We sent a validation code by SMS to confirm your details.</translation>
    </message>
    <message id="ikco.consent.heading">
        <source>ikco.consent.heading</source>
        <translation>Do you allow Iran Khodro to receive your data?</translation>
    </message>
    <message id="ikco.consent.help">
        <source>ikco.consent.help</source>
        <translation>EMTA identity system, Electronic Commerce Development Centre, Ministry of Industry (ecsw.ir)</translation>
    </message>
    <message id="ikco.entry.heading">
        <source>ikco.entry.heading</source>
        <translation>User sign-in</translation>
    </message>
    <message id="ikco.entry.help">
        <source>ikco.entry.help</source>
        <translation>If this is your first time, register. The same account serves later purchases.</translation>
    </message>
    <message id="ikco.entry.login">
        <source>ikco.entry.login</source>
        <translation>Sign in by national code and password</translation>
    </message>
    <message id="ikco.entry.login.help">
        <source>ikco.entry.login.help</source>
        <translation>For those who chose a password before.</translation>
    </message>
    <message id="ikco.entry.password">
        <source>ikco.entry.password</source>
        <translation>Set a password</translation>
    </message>
    <message id="ikco.entry.password.help">
        <source>ikco.entry.password.help</source>
        <translation>Choose a new password for later sign-ins, with an SMS code.</translation>
    </message>
    <message id="ikco.entry.register">
        <source>ikco.entry.register</source>
        <translation>Register, or sign in by SMS code</translation>
    </message>
    <message id="ikco.entry.register.help">
        <source>ikco.entry.register.help</source>
        <translation>With your own mobile; if you were verified before, you sign in by SMS code.</translation>
    </message>
    <message id="ikco.final.heading">
        <source>ikco.final.heading</source>
        <translation>Everything is ready; confirm it</translation>
    </message>
    <message id="ikco.final.help">
        <source>ikco.final.help</source>
        <translation>Have one more look and type the security code.</translation>
    </message>
    <message id="ikco.identity.heading">
        <source>ikco.identity.heading</source>
        <translation>Your national code and birth date</translation>
    </message>
    <message id="ikco.identity.help">
        <source>ikco.identity.help</source>
        <translation>Both must match your birth certificate and the owner of the mobile number.</translation>
    </message>
    <message id="ikco.login.heading">
        <source>ikco.login.heading</source>
        <translation>Sign in by national code and password</translation>
    </message>
    <message id="ikco.login.help">
        <source>ikco.login.help</source>
        <translation>Your user name is your national code.</translation>
    </message>
    <message id="ikco.mobile.heading">
        <source>ikco.mobile.heading</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message id="ikco.mobile.help">
        <source>ikco.mobile.help</source>
        <translation>The number must be active and in your own name. Identity is verified by EMTA (Electronic Commerce Development Centre, Ministry of Industry).</translation>
    </message>
    <message id="ikco.password.heading">
        <source>ikco.password.heading</source>
        <translation>Choose a new password</translation>
    </message>
    <message id="ikco.password.help">
        <source>ikco.password.help</source>
        <translation>Remember it; later sign-ins need it and we never show it.</translation>
    </message>
    <message id="ikco.profile.address.heading">
        <source>ikco.profile.address.heading</source>
        <translation>What is your postal address?</translation>
    </message>
    <message id="ikco.profile.address.help">
        <source>ikco.profile.address.help</source>
        <translation>Vehicle documents are sent to this address.</translation>
    </message>
    <message id="ikco.profile.all">
        <source>ikco.profile.all</source>
        <translation>Personal information</translation>
    </message>
    <message id="ikco.profile.bank.heading">
        <source>ikco.profile.bank.heading</source>
        <translation>What is the Sheba number of your account?</translation>
    </message>
    <message id="ikco.profile.bank.help">
        <source>ikco.profile.bank.help</source>
        <translation>The account must be in your own name. Once saved, the Sheba cannot be changed.</translation>
    </message>
    <message id="ikco.profile.issue.heading">
        <source>ikco.profile.issue.heading</source>
        <translation>Issue date of your certificate, and your education</translation>
    </message>
    <message id="ikco.profile.issue.help">
        <source>ikco.profile.issue.help</source>
        <translation>The issue date is on the first page of your birth certificate.</translation>
    </message>
    <message id="ikco.profile.person.heading">
        <source>ikco.profile.person.heading</source>
        <translation>These are your details from the civil registry</translation>
    </message>
    <message id="ikco.profile.person.help">
        <source>ikco.profile.person.help</source>
        <translation>They come from the civil registry and cannot be edited. If they are wrong, contact support before going on.</translation>
    </message>
    <message id="ikco.profile.place.heading">
        <source>ikco.profile.place.heading</source>
        <translation>Which city do you live in?</translation>
    </message>
    <message id="ikco.profile.place.help">
        <source>ikco.profile.place.help</source>
        <translation>Type a few letters and pick province and city from the list.</translation>
    </message>
    <message id="ikco.recover.heading">
        <source>ikco.recover.heading</source>
        <translation>Recover the password</translation>
    </message>
    <message id="ikco.review.heading">
        <source>ikco.review.heading</source>
        <translation>Are your details right?</translation>
    </message>
    <message id="ikco.review.help">
        <source>ikco.review.help</source>
        <translation>Mend any wrong row with “Edit”.</translation>
    </message>
    <message id="journey.bahman.title">
        <source>journey.bahman.title</source>
        <translation>Bahman group</translation>
    </message>
    <message id="journey.bahman.title.help">
        <source>journey.bahman.title.help</source>
        <translation>Register, sign in and place a purchase request</translation>
    </message>
    <message id="journey.emta.title">
        <source>journey.emta.title</source>
        <translation>EMTA account</translation>
    </message>
    <message id="journey.emta.title.help">
        <source>journey.emta.title.help</source>
        <translation>Registering, changing password and mobile, editing details</translation>
    </message>
    <message id="journey.ikco.title">
        <source>journey.ikco.title</source>
        <translation>Iran Khodro</translation>
    </message>
    <message id="journey.ikco.title.help">
        <source>journey.ikco.title.help</source>
        <translation>Register with EMTA identity and submit a purchase request</translation>
    </message>
    <message id="journey.saipa.title">
        <source>journey.saipa.title</source>
        <translation>SAIPA</translation>
    </message>
    <message id="journey.saipa.title.help">
        <source>journey.saipa.title.help</source>
        <translation>Registering by EMTA and placing a purchase request</translation>
    </message>
    <message id="key.at">
        <source>key.at</source>
        <translation>At sign</translation>
    </message>
    <message id="key.backspace">
        <source>key.backspace</source>
        <translation>Erase</translation>
    </message>
    <message id="key.clear">
        <source>key.clear</source>
        <translation>Clear</translation>
    </message>
    <message id="key.close">
        <source>key.close</source>
        <translation>Closing bracket</translation>
    </message>
    <message id="key.comma">
        <source>key.comma</source>
        <translation>Comma</translation>
    </message>
    <message id="key.dot">
        <source>key.dot</source>
        <translation>Dot</translation>
    </message>
    <message id="key.enter">
        <source>key.enter</source>
        <translation>Next</translation>
    </message>
    <message id="key.fathe">
        <source>key.fathe</source>
        <translation>Fatha</translation>
    </message>
    <message id="key.hyphen">
        <source>key.hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message id="key.kasre">
        <source>key.kasre</source>
        <translation>Kasra</translation>
    </message>
    <message id="key.open">
        <source>key.open</source>
        <translation>Opening bracket</translation>
    </message>
    <message id="key.plus">
        <source>key.plus</source>
        <translation>Plus</translation>
    </message>
    <message id="key.question">
        <source>key.question</source>
        <translation>Question mark</translation>
    </message>
    <message id="key.shift">
        <source>key.shift</source>
        <translation>More characters</translation>
    </message>
    <message id="key.slash">
        <source>key.slash</source>
        <translation>Slash</translation>
    </message>
    <message id="key.space">
        <source>key.space</source>
        <translation>Space</translation>
    </message>
    <message id="key.switch">
        <source>key.switch</source>
        <translation>Change the keyboard's language</translation>
    </message>
    <message id="key.tanvin">
        <source>key.tanvin</source>
        <translation>Tanvin</translation>
    </message>
    <message id="key.tashdid">
        <source>key.tashdid</source>
        <translation>Shadda</translation>
    </message>
    <message id="key.toLatin">
        <source>key.toLatin</source>
        <translation>ABC</translation>
    </message>
    <message id="key.toPersian">
        <source>key.toPersian</source>
        <translation>فارسی</translation>
    </message>
    <message id="key.underscore">
        <source>key.underscore</source>
        <translation>Underscore</translation>
    </message>
    <message id="key.zamme">
        <source>key.zamme</source>
        <translation>Damma</translation>
    </message>
    <message id="key.zwnj">
        <source>key.zwnj</source>
        <translation>Half-space</translation>
    </message>
    <message id="keyboard.name">
        <source>keyboard.name</source>
        <translation>Keyboard</translation>
    </message>
    <message id="keys.choose">
        <source>keys.choose</source>
        <translation>Choose by number or arrow</translation>
    </message>
    <message id="keys.first">
        <source>keys.first</source>
        <translation>First field</translation>
    </message>
    <message id="keys.name">
        <source>keys.name</source>
        <translation>Keys of this screen</translation>
    </message>
    <message id="keys.next">
        <source>keys.next</source>
        <translation>Next field</translation>
    </message>
    <message id="keys.primary">
        <source>keys.primary</source>
        <translation>Main button</translation>
    </message>
    <message id="keys.print">
        <source>keys.print</source>
        <translation>Print</translation>
    </message>
    <message id="lock.registry">
        <source>lock.registry</source>
        <translation>From the civil registry; not editable</translation>
    </message>
    <message id="lock.sheba">
        <source>lock.sheba</source>
        <translation>The Sheba does not change after its first save; only support can help.</translation>
    </message>
    <message id="lock.verified">
        <source>lock.verified</source>
        <translation>Verified</translation>
    </message>
    <message id="maker.bahman">
        <source>maker.bahman</source>
        <translation>Bahman group</translation>
    </message>
    <message id="maker.emta">
        <source>maker.emta</source>
        <translation>EMTA</translation>
    </message>
    <message id="maker.ikco">
        <source>maker.ikco</source>
        <translation>Iran Khodro</translation>
    </message>
    <message id="maker.saipa">
        <source>maker.saipa</source>
        <translation>SAIPA</translation>
    </message>
    <message id="money.rial">
        <source>money.rial</source>
        <translation>{amount} rials</translation>
    </message>
    <message id="month.1">
        <source>month.1</source>
        <translation>Farvardin</translation>
    </message>
    <message id="month.10">
        <source>month.10</source>
        <translation>Dey</translation>
    </message>
    <message id="month.11">
        <source>month.11</source>
        <translation>Bahman</translation>
    </message>
    <message id="month.12">
        <source>month.12</source>
        <translation>Esfand</translation>
    </message>
    <message id="month.2">
        <source>month.2</source>
        <translation>Ordibehesht</translation>
    </message>
    <message id="month.3">
        <source>month.3</source>
        <translation>Khordad</translation>
    </message>
    <message id="month.4">
        <source>month.4</source>
        <translation>Tir</translation>
    </message>
    <message id="month.5">
        <source>month.5</source>
        <translation>Mordad</translation>
    </message>
    <message id="month.6">
        <source>month.6</source>
        <translation>Shahrivar</translation>
    </message>
    <message id="month.7">
        <source>month.7</source>
        <translation>Mehr</translation>
    </message>
    <message id="month.8">
        <source>month.8</source>
        <translation>Aban</translation>
    </message>
    <message id="month.9">
        <source>month.9</source>
        <translation>Azar</translation>
    </message>
    <message id="news.awaiting_kept">
        <source>news.awaiting_kept</source>
        <translation>The request is kept; you can register it by its link or at any terminal until its deadline.</translation>
    </message>
    <message id="news.awaiting_underway">
        <source>news.awaiting_underway</source>
        <translation>Your request is about to be registered; one of the services has not answered yet. We will tell you the outcome by SMS.</translation>
    </message>
    <message id="news.awaiting_withdrawn">
        <source>news.awaiting_withdrawn</source>
        <translation>You withdrew the request and its details were erased.</translation>
    </message>
    <message id="news.consent_withdrawn">
        <source>news.consent_withdrawn</source>
        <translation>The consent was taken back.</translation>
    </message>
    <message id="news.file_completed">
        <source>news.file_completed</source>
        <translation>The details of the file were saved.</translation>
    </message>
    <message id="news.mobile_changed">
        <source>news.mobile_changed</source>
        <translation>The account's mobile was changed.</translation>
    </message>
    <message id="news.password_changed">
        <source>news.password_changed</source>
        <translation>Your password was updated.</translation>
    </message>
    <message id="news.profile_saved">
        <source>news.profile_saved</source>
        <translation>Your details were saved.</translation>
    </message>
    <message id="office.action.awaiting_exported">
        <source>office.action.awaiting_exported</source>
        <translation>Requests awaiting verification exported</translation>
    </message>
    <message id="office.action.contact_revealed">
        <source>office.action.contact_revealed</source>
        <translation>Contact of a message seen</translation>
    </message>
    <message id="office.action.customer_revealed">
        <source>office.action.customer_revealed</source>
        <translation>Customer's data seen</translation>
    </message>
    <message id="office.action.customer_searched">
        <source>office.action.customer_searched</source>
        <translation>Customer searched</translation>
    </message>
    <message id="office.action.dealer_added">
        <source>office.action.dealer_added</source>
        <translation>Dealership added</translation>
    </message>
    <message id="office.action.dealer_changed">
        <source>office.action.dealer_changed</source>
        <translation>Dealership changed</translation>
    </message>
    <message id="office.action.dealer_closed">
        <source>office.action.dealer_closed</source>
        <translation>Dealership closed</translation>
    </message>
    <message id="office.action.device_revoked">
        <source>office.action.device_revoked</source>
        <translation>Terminal revoked</translation>
    </message>
    <message id="office.action.draw_discarded">
        <source>office.action.draw_discarded</source>
        <translation>Draw discarded</translation>
    </message>
    <message id="office.action.draw_held">
        <source>office.action.draw_held</source>
        <translation>Draw held</translation>
    </message>
    <message id="office.action.draw_prepared">
        <source>office.action.draw_prepared</source>
        <translation>Draw prepared</translation>
    </message>
    <message id="office.action.enrolment_code">
        <source>office.action.enrolment_code</source>
        <translation>Enrolment code issued</translation>
    </message>
    <message id="office.action.letter_revealed">
        <source>office.action.letter_revealed</source>
        <translation>Saw a dead letter</translation>
    </message>
    <message id="office.action.paper_discarded">
        <source>office.action.paper_discarded</source>
        <translation>Draft of a paper discarded</translation>
    </message>
    <message id="office.action.paper_published">
        <source>office.action.paper_published</source>
        <translation>Paper published</translation>
    </message>
    <message id="office.action.paper_written">
        <source>office.action.paper_written</source>
        <translation>Paper written</translation>
    </message>
    <message id="office.action.password_changed">
        <source>office.action.password_changed</source>
        <translation>Password changed</translation>
    </message>
    <message id="office.action.programme_begun">
        <source>office.action.programme_begun</source>
        <translation>Draft of a programme begun</translation>
    </message>
    <message id="office.action.programme_close">
        <source>office.action.programme_close</source>
        <translation>Programme closed</translation>
    </message>
    <message id="office.action.programme_discarded">
        <source>office.action.programme_discarded</source>
        <translation>Draft of a programme discarded</translation>
    </message>
    <message id="office.action.programme_extend">
        <source>office.action.programme_extend</source>
        <translation>Programme extended</translation>
    </message>
    <message id="office.action.programme_published">
        <source>office.action.programme_published</source>
        <translation>Programme published</translation>
    </message>
    <message id="office.action.programme_take_back">
        <source>office.action.programme_take_back</source>
        <translation>Programme taken back</translation>
    </message>
    <message id="office.action.programme_written">
        <source>office.action.programme_written</source>
        <translation>Draft of a programme written</translation>
    </message>
    <message id="office.action.reconciliation_exported">
        <source>office.action.reconciliation_exported</source>
        <translation>Exported the reconciliation</translation>
    </message>
    <message id="office.action.request_changed">
        <source>office.action.request_changed</source>
        <translation>Request's state changed</translation>
    </message>
    <message id="office.action.requests_exported">
        <source>office.action.requests_exported</source>
        <translation>Requests exported</translation>
    </message>
    <message id="office.action.requests_searched">
        <source>office.action.requests_searched</source>
        <translation>Requests searched by a person's number</translation>
    </message>
    <message id="office.action.reserves_accepted">
        <source>office.action.reserves_accepted</source>
        <translation>Accept from the reserves</translation>
    </message>
    <message id="office.action.review_begun">
        <source>office.action.review_begun</source>
        <translation>Review of all begun</translation>
    </message>
    <message id="office.action.sign_in_failed">
        <source>office.action.sign_in_failed</source>
        <translation>Sign-in failed</translation>
    </message>
    <message id="office.action.signed_in">
        <source>office.action.signed_in</source>
        <translation>Signed in</translation>
    </message>
    <message id="office.action.signed_out">
        <source>office.action.signed_out</source>
        <translation>Signed out</translation>
    </message>
    <message id="office.action.staff_added">
        <source>office.action.staff_added</source>
        <translation>Member added</translation>
    </message>
    <message id="office.action.staff_keys">
        <source>office.action.staff_keys</source>
        <translation>Keys renewed</translation>
    </message>
    <message id="office.action.staff_off">
        <source>office.action.staff_off</source>
        <translation>Member disabled</translation>
    </message>
    <message id="office.action.staff_on">
        <source>office.action.staff_on</source>
        <translation>Member enabled</translation>
    </message>
    <message id="office.action.staff_role">
        <source>office.action.staff_role</source>
        <translation>Role changed</translation>
    </message>
    <message id="office.action.support_answered">
        <source>office.action.support_answered</source>
        <translation>Support message answered</translation>
    </message>
    <message id="office.action.support_closed">
        <source>office.action.support_closed</source>
        <translation>Support message closed</translation>
    </message>
    <message id="office.actor.customer">
        <source>office.actor.customer</source>
        <translation>Customer</translation>
    </message>
    <message id="office.actor.system">
        <source>office.actor.system</source>
        <translation>System</translation>
    </message>
    <message id="office.addressee">
        <source>office.addressee</source>
        <translation>Addressee</translation>
    </message>
    <message id="office.age_days">
        <source>office.age_days</source>
        <translation>{count} days</translation>
    </message>
    <message id="office.age_hours">
        <source>office.age_hours</source>
        <translation>{count} hours</translation>
    </message>
    <message id="office.age_minutes">
        <source>office.age_minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message id="office.age_now">
        <source>office.age_now</source>
        <translation>less than a minute</translation>
    </message>
    <message id="office.all">
        <source>office.all</source>
        <translation>All</translation>
    </message>
    <message id="office.amount">
        <source>office.amount</source>
        <translation>Amount</translation>
    </message>
    <message id="office.audit">
        <source>office.audit</source>
        <translation>Audit</translation>
    </message>
    <message id="office.audit_action">
        <source>office.audit_action</source>
        <translation>Action</translation>
    </message>
    <message id="office.audit_address">
        <source>office.audit_address</source>
        <translation>Address</translation>
    </message>
    <message id="office.audit_at">
        <source>office.audit_at</source>
        <translation>When</translation>
    </message>
    <message id="office.audit_help">
        <source>office.audit_help</source>
        <translation>Who did or saw what, when and why</translation>
    </message>
    <message id="office.audit_nobody">
        <source>office.audit_nobody</source>
        <translation>Nobody</translation>
    </message>
    <message id="office.audit_none">
        <source>office.audit_none</source>
        <translation>Nothing matches.</translation>
    </message>
    <message id="office.audit_record">
        <source>office.audit_record</source>
        <translation>Record</translation>
    </message>
    <message id="office.audit_who">
        <source>office.audit_who</source>
        <translation>Member</translation>
    </message>
    <message id="office.awaiting">
        <source>office.awaiting</source>
        <translation>Awaiting verification</translation>
    </message>
    <message id="office.awaiting_checked">
        <source>office.awaiting_checked</source>
        <translation>The owner of these details has been verified.</translation>
    </message>
    <message id="office.awaiting_doubt">
        <source>office.awaiting_doubt</source>
        <translation>Doubt on arrival</translation>
    </message>
    <message id="office.awaiting_forgotten">
        <source>office.awaiting_forgotten</source>
        <translation>The customer's details have been erased.</translation>
    </message>
    <message id="office.awaiting_help">
        <source>office.awaiting_help</source>
        <translation>Requests taken while the connection was down, not registered until their customer is verified</translation>
    </message>
    <message id="office.awaiting_mended">
        <source>office.awaiting_mended</source>
        <translation>The birth date was mistyped in the request, and the verified one has taken its place.</translation>
    </message>
    <message id="office.awaiting_proven">
        <source>office.awaiting_proven</source>
        <translation>Verified</translation>
    </message>
    <message id="office.awaiting_refusal">
        <source>office.awaiting_refusal</source>
        <translation>Reason</translation>
    </message>
    <message id="office.awaiting_registered">
        <source>office.awaiting_registered</source>
        <translation>See the registered request</translation>
    </message>
    <message id="office.awaiting_settled">
        <source>office.awaiting_settled</source>
        <translation>Settled</translation>
    </message>
    <message id="office.awaiting_told">
        <source>office.awaiting_told</source>
        <translation>Customer told</translation>
    </message>
    <message id="office.awaiting_unchecked">
        <source>office.awaiting_unchecked</source>
        <translation>The customer wrote these details; they are not verified yet.</translation>
    </message>
    <message id="office.awaiting_way">
        <source>office.awaiting_way</source>
        <translation>Way to verification</translation>
    </message>
    <message id="office.back">
        <source>office.back</source>
        <translation>Back</translation>
    </message>
    <message id="office.candidates">
        <source>office.candidates</source>
        <translation>In review</translation>
    </message>
    <message id="office.capacity">
        <source>office.capacity</source>
        <translation>Capacity</translation>
    </message>
    <message id="office.capacity_help">
        <source>office.capacity_help</source>
        <translation>Empty means no limit.</translation>
    </message>
    <message id="office.card">
        <source>office.card</source>
        <translation>Card number</translation>
    </message>
    <message id="office.choose">
        <source>office.choose</source>
        <translation>Choose…</translation>
    </message>
    <message id="office.circular_body">
        <source>office.circular_body</source>
        <translation>Body</translation>
    </message>
    <message id="office.circular_number">
        <source>office.circular_number</source>
        <translation>Number</translation>
    </message>
    <message id="office.city_help">
        <source>office.city_help</source>
        <translation>Type the city's name and pick it from the list.</translation>
    </message>
    <message id="office.closes">
        <source>office.closes</source>
        <translation>Closes</translation>
    </message>
    <message id="office.closes_day">
        <source>office.closes_day</source>
        <translation>Day of closing</translation>
    </message>
    <message id="office.closes_time">
        <source>office.closes_time</source>
        <translation>Hour of closing</translation>
    </message>
    <message id="office.code">
        <source>office.code</source>
        <translation>One-time code</translation>
    </message>
    <message id="office.code_hint">
        <source>office.code_hint</source>
        <translation>The 6 digits shown by the authenticator on your phone</translation>
    </message>
    <message id="office.colour">
        <source>office.colour</source>
        <translation>Colour</translation>
    </message>
    <message id="office.colour_hex">
        <source>office.colour_hex</source>
        <translation>Sample</translation>
    </message>
    <message id="office.colour_name">
        <source>office.colour_name</source>
        <translation>Colour {number}</translation>
    </message>
    <message id="office.colours">
        <source>office.colours</source>
        <translation>Colours</translation>
    </message>
    <message id="office.confirmed">
        <source>office.confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message id="office.consent_decision">
        <source>office.consent_decision</source>
        <translation>Decision</translation>
    </message>
    <message id="office.consent_denied">
        <source>office.consent_denied</source>
        <translation>Not granted</translation>
    </message>
    <message id="office.consent_granted">
        <source>office.consent_granted</source>
        <translation>Granted</translation>
    </message>
    <message id="office.consent_version">
        <source>office.consent_version</source>
        <translation>Version</translation>
    </message>
    <message id="office.consents">
        <source>office.consents</source>
        <translation>Consents to unified sign-in</translation>
    </message>
    <message id="office.consents_none">
        <source>office.consents_none</source>
        <translation>No consent yet.</translation>
    </message>
    <message id="office.contact">
        <source>office.contact</source>
        <translation>Contact</translation>
    </message>
    <message id="office.contact_hidden">
        <source>office.contact_hidden</source>
        <translation>E-mail (hidden)</translation>
    </message>
    <message id="office.contract_version">
        <source>office.contract_version</source>
        <translation>Contract version</translation>
    </message>
    <message id="office.customer">
        <source>office.customer</source>
        <translation>Customer</translation>
    </message>
    <message id="office.customer_at">
        <source>office.customer_at</source>
        <translation>At {maker}</translation>
    </message>
    <message id="office.customer_masked">
        <source>office.customer_masked</source>
        <translation>The person's data is masked</translation>
    </message>
    <message id="office.customer_password">
        <source>office.customer_password</source>
        <translation>Has a password</translation>
    </message>
    <message id="office.customer_shown">
        <source>office.customer_shown</source>
        <translation>The person's data is shown on this page only</translation>
    </message>
    <message id="office.customer_since">
        <source>office.customer_since</source>
        <translation>Customer since</translation>
    </message>
    <message id="office.customer_verified">
        <source>office.customer_verified</source>
        <translation>Verified</translation>
    </message>
    <message id="office.customer_who">
        <source>office.customer_who</source>
        <translation>Person</translation>
    </message>
    <message id="office.customers">
        <source>office.customers</source>
        <translation>Customers</translation>
    </message>
    <message id="office.customers_help">
        <source>office.customers_help</source>
        <translation>Find a customer by the whole number, for a reason</translation>
    </message>
    <message id="office.customers_none">
        <source>office.customers_none</source>
        <translation>Nobody in the network has this number.</translation>
    </message>
    <message id="office.day_attention">
        <source>office.day_attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="office.day_day">
        <source>office.day_day</source>
        <translation>Day</translation>
    </message>
    <message id="office.day_dealer">
        <source>office.day_dealer</source>
        <translation>Dealership</translation>
    </message>
    <message id="office.day_device">
        <source>office.day_device</source>
        <translation>Terminal</translation>
    </message>
    <message id="office.day_differing">
        <source>office.day_differing</source>
        <translation>Only days that differ</translation>
    </message>
    <message id="office.day_epoch">
        <source>office.day_epoch</source>
        <translation>Epoch</translation>
    </message>
    <message id="office.day_made">
        <source>office.day_made</source>
        <translation>Made</translation>
    </message>
    <message id="office.day_missing">
        <source>office.day_missing</source>
        <translation>Missing numbers</translation>
    </message>
    <message id="office.day_printed">
        <source>office.day_printed</source>
        <translation>Printed</translation>
    </message>
    <message id="office.day_range">
        <source>office.day_range</source>
        <translation>{first} to {last}</translation>
    </message>
    <message id="office.day_received">
        <source>office.day_received</source>
        <translation>Received</translation>
    </message>
    <message id="office.day_set_aside">
        <source>office.day_set_aside</source>
        <translation>Given up</translation>
    </message>
    <message id="office.day_standing">
        <source>office.day_standing</source>
        <translation>Standing</translation>
    </message>
    <message id="office.day_which">
        <source>office.day_which</source>
        <translation>Which days</translation>
    </message>
    <message id="office.deadletter">
        <source>office.deadletter</source>
        <translation>Dead letter</translation>
    </message>
    <message id="office.deadletters">
        <source>office.deadletters</source>
        <translation>Dead letters</translation>
    </message>
    <message id="office.deadletters_help">
        <source>office.deadletters_help</source>
        <translation>What terminals sent and was not accepted, or what their staff gave up</translation>
    </message>
    <message id="office.deadletters_none">
        <source>office.deadletters_none</source>
        <translation>There is no dead letter like this.</translation>
    </message>
    <message id="office.deadline_day">
        <source>office.deadline_day</source>
        <translation>Payment deadline, day</translation>
    </message>
    <message id="office.deadline_time">
        <source>office.deadline_time</source>
        <translation>Time</translation>
    </message>
    <message id="office.dealer">
        <source>office.dealer</source>
        <translation>Dealership</translation>
    </message>
    <message id="office.dealer_close">
        <source>office.dealer_close</source>
        <translation>Close the dealership</translation>
    </message>
    <message id="office.dealer_close_ask">
        <source>office.dealer_close_ask</source>
        <translation>Close dealership “{name}”?</translation>
    </message>
    <message id="office.dealer_close_help">
        <source>office.dealer_close_help</source>
        <translation>Customers see it no more. Earlier requests stay as they are.</translation>
    </message>
    <message id="office.dealer_close_terminals">
        <source>office.dealer_close_terminals</source>
        <translation>It has {count} terminals; revoke them separately. Customers see the dealership no more; earlier requests stay as they are.</translation>
    </message>
    <message id="office.dealer_code">
        <source>office.dealer_code</source>
        <translation>Dealer code</translation>
    </message>
    <message id="office.dealer_code_help">
        <source>office.dealer_code_help</source>
        <translation>Latin letters, digits and dashes; fixed once saved.</translation>
    </message>
    <message id="office.dealer_name">
        <source>office.dealer_name</source>
        <translation>Name</translation>
    </message>
    <message id="office.dealer_new">
        <source>office.dealer_new</source>
        <translation>New dealership</translation>
    </message>
    <message id="office.dealer_now_closed">
        <source>office.dealer_now_closed</source>
        <translation>Dealership “{name}” was closed.</translation>
    </message>
    <message id="office.dealer_place">
        <source>office.dealer_place</source>
        <translation>Province and city</translation>
    </message>
    <message id="office.dealer_saved">
        <source>office.dealer_saved</source>
        <translation>Dealership “{name}” was saved; terminals will pull it.</translation>
    </message>
    <message id="office.dealer_words">
        <source>office.dealer_words</source>
        <translation>Name, code or city</translation>
    </message>
    <message id="office.dealers">
        <source>office.dealers</source>
        <translation>Dealerships</translation>
    </message>
    <message id="office.dealers_help">
        <source>office.dealers_help</source>
        <translation>Every maker's dealerships, as customers see them at a terminal</translation>
    </message>
    <message id="office.dealers_none">
        <source>office.dealers_none</source>
        <translation>No dealership matches.</translation>
    </message>
    <message id="office.delivery">
        <source>office.delivery</source>
        <translation>Delivery</translation>
    </message>
    <message id="office.delivery_help">
        <source>office.delivery_help</source>
        <translation>Such as “within 30 working days of payment”</translation>
    </message>
    <message id="office.deposit">
        <source>office.deposit</source>
        <translation>Deposit (rials)</translation>
    </message>
    <message id="office.deposit_help">
        <source>office.deposit_help</source>
        <translation>After acceptance; empty for none.</translation>
    </message>
    <message id="office.device">
        <source>office.device</source>
        <translation>Terminal</translation>
    </message>
    <message id="office.device_attention">
        <source>office.device_attention</source>
        <translation>{count} need attention</translation>
    </message>
    <message id="office.device_days">
        <source>office.device_days</source>
        <translation>The last days</translation>
    </message>
    <message id="office.device_durable">
        <source>office.device_durable</source>
        <translation>Backed up to number</translation>
    </message>
    <message id="office.device_enrolled">
        <source>office.device_enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message id="office.device_epoch">
        <source>office.device_epoch</source>
        <translation>Epoch</translation>
    </message>
    <message id="office.device_gaps">
        <source>office.device_gaps</source>
        <translation>Numbers that never arrived:</translation>
    </message>
    <message id="office.device_gaps_help">
        <source>office.device_gaps_help</source>
        <translation>Requests arrive one by one and a missing one holds up no other. If nothing waits on the terminal and a number is missing, call the dealership.</translation>
    </message>
    <message id="office.device_health">
        <source>office.device_health</source>
        <translation>Health</translation>
    </message>
    <message id="office.device_held">
        <source>office.device_held</source>
        <translation>What has arrived</translation>
    </message>
    <message id="office.device_held_seq">
        <source>office.device_held_seq</source>
        <translation>Last number received</translation>
    </message>
    <message id="office.device_last_seq">
        <source>office.device_last_seq</source>
        <translation>Last number on the terminal</translation>
    </message>
    <message id="office.device_letters">
        <source>office.device_letters</source>
        <translation>{count} dead letters need attention</translation>
    </message>
    <message id="office.device_needs">
        <source>office.device_needs</source>
        <translation>Needs attention</translation>
    </message>
    <message id="office.device_no_backups">
        <source>office.device_no_backups</source>
        <translation>Backups are not set up</translation>
    </message>
    <message id="office.device_no_gaps">
        <source>office.device_no_gaps</source>
        <translation>No number is missing.</translation>
    </message>
    <message id="office.device_number">
        <source>office.device_number</source>
        <translation>Number</translation>
    </message>
    <message id="office.device_offset">
        <source>office.device_offset</source>
        <translation>Clock offset</translation>
    </message>
    <message id="office.device_offset_s">
        <source>office.device_offset_s</source>
        <translation>{seconds} seconds</translation>
    </message>
    <message id="office.device_oldest">
        <source>office.device_oldest</source>
        <translation>Oldest waiting</translation>
    </message>
    <message id="office.device_open">
        <source>office.device_open</source>
        <translation>The terminal's page</translation>
    </message>
    <message id="office.device_printer">
        <source>office.device_printer</source>
        <translation>Printer</translation>
    </message>
    <message id="office.device_revoke">
        <source>office.device_revoke</source>
        <translation>Revoke</translation>
    </message>
    <message id="office.device_revoke_ask">
        <source>office.device_revoke_ask</source>
        <translation>Revoke terminal {number} at {dealer}?</translation>
    </message>
    <message id="office.device_revoke_help">
        <source>office.device_revoke_help</source>
        <translation>This terminal is refused from its next request on. What it has not sent yet stays on it until it enrols again.</translation>
    </message>
    <message id="office.device_revoked">
        <source>office.device_revoked</source>
        <translation>Terminal {number} was revoked.</translation>
    </message>
    <message id="office.device_says">
        <source>office.device_says</source>
        <translation>What the terminal last said</translation>
    </message>
    <message id="office.device_seen">
        <source>office.device_seen</source>
        <translation>Last contact</translation>
    </message>
    <message id="office.device_version">
        <source>office.device_version</source>
        <translation>Version</translation>
    </message>
    <message id="office.device_waiting">
        <source>office.device_waiting</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="office.devices">
        <source>office.devices</source>
        <translation>Terminals</translation>
    </message>
    <message id="office.devices_help">
        <source>office.devices_help</source>
        <translation>The terminals that have joined the network, and how they are</translation>
    </message>
    <message id="office.devices_none">
        <source>office.devices_none</source>
        <translation>No terminal has joined the network yet.</translation>
    </message>
    <message id="office.do.accepted">
        <source>office.do.accepted</source>
        <translation>Accept</translation>
    </message>
    <message id="office.do.awaiting_payment">
        <source>office.do.awaiting_payment</source>
        <translation>Ask for payment</translation>
    </message>
    <message id="office.do.delivered">
        <source>office.do.delivered</source>
        <translation>Delivered</translation>
    </message>
    <message id="office.do.file_made">
        <source>office.do.file_made</source>
        <translation>File made</translation>
    </message>
    <message id="office.do.in_review">
        <source>office.do.in_review</source>
        <translation>Start the review</translation>
    </message>
    <message id="office.do.invited">
        <source>office.do.invited</source>
        <translation>Invite</translation>
    </message>
    <message id="office.do.paid">
        <source>office.do.paid</source>
        <translation>Mark as paid</translation>
    </message>
    <message id="office.do.rejected">
        <source>office.do.rejected</source>
        <translation>Reject</translation>
    </message>
    <message id="office.draft_changed_at">
        <source>office.draft_changed_at</source>
        <translation>Last change</translation>
    </message>
    <message id="office.draft_discard">
        <source>office.draft_discard</source>
        <translation>Discard the draft</translation>
    </message>
    <message id="office.draft_discard_help">
        <source>office.draft_discard_help</source>
        <translation>The draft is deleted; what is published stays.</translation>
    </message>
    <message id="office.draft_discarded">
        <source>office.draft_discarded</source>
        <translation>The draft was discarded.</translation>
    </message>
    <message id="office.draft_keep">
        <source>office.draft_keep</source>
        <translation>Save the draft</translation>
    </message>
    <message id="office.draft_kept">
        <source>office.draft_kept</source>
        <translation>The draft was saved.</translation>
    </message>
    <message id="office.draft_of_live">
        <source>office.draft_of_live</source>
        <translation>Changes to a published programme</translation>
    </message>
    <message id="office.draft_of_new">
        <source>office.draft_of_new</source>
        <translation>Not published yet</translation>
    </message>
    <message id="office.draft_open">
        <source>office.draft_open</source>
        <translation>Draft of changes</translation>
    </message>
    <message id="office.draft_part.circular">
        <source>office.draft_part.circular</source>
        <translation>Circular</translation>
    </message>
    <message id="office.draft_part.terms">
        <source>office.draft_part.terms</source>
        <translation>Terms and window</translation>
    </message>
    <message id="office.draft_part.vehicles">
        <source>office.draft_part.vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message id="office.draft_part_help.circular">
        <source>office.draft_part_help.circular</source>
        <translation>Number, addressee, subject, body, dates and signer</translation>
    </message>
    <message id="office.draft_part_help.terms">
        <source>office.draft_part_help.terms</source>
        <translation>Kind, group, window, capacity, gates, deposit and contract</translation>
    </message>
    <message id="office.draw_again">
        <source>office.draw_again</source>
        <translation>Computing it again</translation>
    </message>
    <message id="office.draw_again_help.draw">
        <source>office.draw_again_help.draw</source>
        <translation>For each request the {algorithm} hash of “seed, colon, request id” is computed; the smallest come first. Anyone with this seed finds the same order.</translation>
    </message>
    <message id="office.draw_again_help.priority">
        <source>office.draw_again_help.priority</source>
        <translation>Requests come in the order of the customers' confirmation. Equal times are ordered by the {algorithm} hash of “seed, colon, request id”.</translation>
    </message>
    <message id="office.draw_discard">
        <source>office.draw_discard</source>
        <translation>Discard</translation>
    </message>
    <message id="office.draw_discard_help">
        <source>office.draw_discard_help</source>
        <translation>The draw stays on record with its seed and your reason.</translation>
    </message>
    <message id="office.draw_discarded">
        <source>office.draw_discarded</source>
        <translation>The draw was discarded.</translation>
    </message>
    <message id="office.draw_done">
        <source>office.draw_done</source>
        <translation>The result was carried out; messages are on their way.</translation>
    </message>
    <message id="office.draw_id">
        <source>office.draw_id</source>
        <translation>Request id</translation>
    </message>
    <message id="office.draw_no_note">
        <source>office.draw_no_note</source>
        <translation>The capacity did not reach this request at this stage.</translation>
    </message>
    <message id="office.draw_note">
        <source>office.draw_note</source>
        <translation>Accepted with rank {rank}</translation>
    </message>
    <message id="office.draw_numbers">
        <source>office.draw_numbers</source>
        <translation>Capacity and requests</translation>
    </message>
    <message id="office.draw_order">
        <source>office.draw_order</source>
        <translation>Order</translation>
    </message>
    <message id="office.draw_outcome">
        <source>office.draw_outcome</source>
        <translation>Outcome</translation>
    </message>
    <message id="office.draw_places">
        <source>office.draw_places</source>
        <translation>Places</translation>
    </message>
    <message id="office.draw_prepare">
        <source>office.draw_prepare</source>
        <translation>Prepare a draw or priority</translation>
    </message>
    <message id="office.draw_prepare_go">
        <source>office.draw_prepare_go</source>
        <translation>Prepare and show the result</translation>
    </message>
    <message id="office.draw_prepare_help">
        <source>office.draw_prepare_help</source>
        <translation>The order of all requests in review is fixed now. You see the result before anything changes for customers.</translation>
    </message>
    <message id="office.draw_prepared_at">
        <source>office.draw_prepared_at</source>
        <translation>Prepared</translation>
    </message>
    <message id="office.draw_prepared_by">
        <source>office.draw_prepared_by</source>
        <translation>Prepared by</translation>
    </message>
    <message id="office.draw_promote">
        <source>office.draw_promote</source>
        <translation>Accept the next reserves</translation>
    </message>
    <message id="office.draw_promote_count">
        <source>office.draw_promote_count</source>
        <translation>How many to accept</translation>
    </message>
    <message id="office.draw_promote_go">
        <source>office.draw_promote_go</source>
        <translation>Accept</translation>
    </message>
    <message id="office.draw_promote_help">
        <source>office.draw_promote_help</source>
        <translation>{free} places have come free and {waiting} requests are left among the reserves; the next has rank {rank}. Reserves are accepted in the order of this draw, and their customers are told by text message. This cannot be undone.</translation>
    </message>
    <message id="office.draw_promoted">
        <source>office.draw_promoted</source>
        <translation>{count} requests were accepted from the reserves; text messages are on their way.</translation>
    </message>
    <message id="office.draw_promoted_note">
        <source>office.draw_promoted_note</source>
        <translation>Accepted from the reserves with rank {rank}</translation>
    </message>
    <message id="office.draw_rank">
        <source>office.draw_rank</source>
        <translation>Rank</translation>
    </message>
    <message id="office.draw_reserve_note">
        <source>office.draw_reserve_note</source>
        <translation>In reserve with rank {rank}</translation>
    </message>
    <message id="office.draw_reserves">
        <source>office.draw_reserves</source>
        <translation>Reserves</translation>
    </message>
    <message id="office.draw_seed">
        <source>office.draw_seed</source>
        <translation>Seed</translation>
    </message>
    <message id="office.draw_settle">
        <source>office.draw_settle</source>
        <translation>Settle</translation>
    </message>
    <message id="office.draw_settle_go">
        <source>office.draw_settle_go</source>
        <translation>Settle</translation>
    </message>
    <message id="office.draw_settle_help">
        <source>office.draw_settle_help</source>
        <translation>{accepted} are accepted, {reserve} kept in reserve and {rejected} rejected, and customers are told by SMS. This cannot be undone.</translation>
    </message>
    <message id="office.draw_settled_at">
        <source>office.draw_settled_at</source>
        <translation>Settled</translation>
    </message>
    <message id="office.draw_settled_by">
        <source>office.draw_settled_by</source>
        <translation>Settled by</translation>
    </message>
    <message id="office.draw_state.discarded">
        <source>office.draw_state.discarded</source>
        <translation>Discarded</translation>
    </message>
    <message id="office.draw_state.held">
        <source>office.draw_state.held</source>
        <translation>Held</translation>
    </message>
    <message id="office.draw_state.prepared">
        <source>office.draw_state.prepared</source>
        <translation>Prepared</translation>
    </message>
    <message id="office.draws">
        <source>office.draws</source>
        <translation>Draws and priority</translation>
    </message>
    <message id="office.draws_held">
        <source>office.draws_held</source>
        <translation>Draws of this programme</translation>
    </message>
    <message id="office.draws_help">
        <source>office.draws_help</source>
        <translation>From the requests in review, by draw or by time</translation>
    </message>
    <message id="office.draws_none">
        <source>office.draws_none</source>
        <translation>No draw has been prepared for this programme.</translation>
    </message>
    <message id="office.edit">
        <source>office.edit</source>
        <translation>Edit</translation>
    </message>
    <message id="office.effective_from">
        <source>office.effective_from</source>
        <translation>In force from</translation>
    </message>
    <message id="office.email">
        <source>office.email</source>
        <translation>E-mail</translation>
    </message>
    <message id="office.enrolment_code">
        <source>office.enrolment_code</source>
        <translation>Enrolment code</translation>
    </message>
    <message id="office.enrolment_code_help">
        <source>office.enrolment_code_help</source>
        <translation>Enter this code at the terminal. It is valid for {minutes} minutes and one terminal, and is not shown again.</translation>
    </message>
    <message id="office.enrolment_issue">
        <source>office.enrolment_issue</source>
        <translation>Issue an enrolment code</translation>
    </message>
    <message id="office.event.event.set_aside">
        <source>office.event.event.set_aside</source>
        <translation>Word of giving up</translation>
    </message>
    <message id="office.event.other">
        <source>office.event.other</source>
        <translation>Unknown kind</translation>
    </message>
    <message id="office.event.purchase.collected">
        <source>office.event.purchase.collected</source>
        <translation>Purchase request taken down offline</translation>
    </message>
    <message id="office.event.purchase.submitted">
        <source>office.event.purchase.submitted</source>
        <translation>Purchase request</translation>
    </message>
    <message id="office.event.support.message">
        <source>office.event.support.message</source>
        <translation>Message to support</translation>
    </message>
    <message id="office.export_awaiting_count">
        <source>office.export_awaiting_count</source>
        <translation>{count} requests taken down offline in the export</translation>
    </message>
    <message id="office.export_awaiting_personal">
        <source>office.export_awaiting_personal</source>
        <translation>With the national code and mobile that the customer wrote</translation>
    </message>
    <message id="office.export_count">
        <source>office.export_count</source>
        <translation>{count} requests to export</translation>
    </message>
    <message id="office.export_csv">
        <source>office.export_csv</source>
        <translation>Download CSV</translation>
    </message>
    <message id="office.export_day">
        <source>office.export_day</source>
        <translation>Day of confirmation</translation>
    </message>
    <message id="office.export_hour">
        <source>office.export_hour</source>
        <translation>Hour of confirmation</translation>
    </message>
    <message id="office.export_net">
        <source>office.export_net</source>
        <translation>Net (rials)</translation>
    </message>
    <message id="office.export_personal">
        <source>office.export_personal</source>
        <translation>With the customer's name, national code and mobile</translation>
    </message>
    <message id="office.export_reason">
        <source>office.export_reason</source>
        <translation>Reason for the customers' data</translation>
    </message>
    <message id="office.export_total">
        <source>office.export_total</source>
        <translation>Total (rials)</translation>
    </message>
    <message id="office.export_vat">
        <source>office.export_vat</source>
        <translation>VAT (rials)</translation>
    </message>
    <message id="office.export_xlsx">
        <source>office.export_xlsx</source>
        <translation>Download Excel</translation>
    </message>
    <message id="office.exports">
        <source>office.exports</source>
        <translation>Export</translation>
    </message>
    <message id="office.exports_help">
        <source>office.exports_help</source>
        <translation>Requests as Excel or CSV; every export stays in the audit</translation>
    </message>
    <message id="office.field.address">
        <source>office.field.address</source>
        <translation>Address</translation>
    </message>
    <message id="office.field.card">
        <source>office.field.card</source>
        <translation>Card number</translation>
    </message>
    <message id="office.field.city_id">
        <source>office.field.city_id</source>
        <translation>City</translation>
    </message>
    <message id="office.field.education">
        <source>office.field.education</source>
        <translation>Education</translation>
    </message>
    <message id="office.field.email">
        <source>office.field.email</source>
        <translation>E-mail</translation>
    </message>
    <message id="office.field.issue_date">
        <source>office.field.issue_date</source>
        <translation>Issue date</translation>
    </message>
    <message id="office.field.landline">
        <source>office.field.landline</source>
        <translation>Landline</translation>
    </message>
    <message id="office.field.postal_code">
        <source>office.field.postal_code</source>
        <translation>Postal code</translation>
    </message>
    <message id="office.field.province_id">
        <source>office.field.province_id</source>
        <translation>Province</translation>
    </message>
    <message id="office.field.sheba">
        <source>office.field.sheba</source>
        <translation>Sheba</translation>
    </message>
    <message id="office.file_completed">
        <source>office.file_completed</source>
        <translation>File completed</translation>
    </message>
    <message id="office.filter">
        <source>office.filter</source>
        <translation>Show</translation>
    </message>
    <message id="office.filter_clear">
        <source>office.filter_clear</source>
        <translation>Clear filters</translation>
    </message>
    <message id="office.from_day">
        <source>office.from_day</source>
        <translation>From</translation>
    </message>
    <message id="office.gate.licence">
        <source>office.gate.licence</source>
        <translation>Driving licence of class 3 or above</translation>
    </message>
    <message id="office.gate.no_active_plate">
        <source>office.gate.no_active_plate</source>
        <translation>No active plate of a private car</translation>
    </message>
    <message id="office.gate.one_per_national_code">
        <source>office.gate.one_per_national_code</source>
        <translation>One car per national code</translation>
    </message>
    <message id="office.gate.proxy_account">
        <source>office.gate.proxy_account</source>
        <translation>A proxy account is needed</translation>
    </message>
    <message id="office.gate.waiting">
        <source>office.gate.waiting</source>
        <translation>{months} months since an earlier purchase</translation>
    </message>
    <message id="office.gates">
        <source>office.gates</source>
        <translation>Gates</translation>
    </message>
    <message id="office.health.good">
        <source>office.health.good</source>
        <translation>Healthy</translation>
    </message>
    <message id="office.health.late">
        <source>office.health.late</source>
        <translation>Late</translation>
    </message>
    <message id="office.health.never">
        <source>office.health.never</source>
        <translation>Never seen</translation>
    </message>
    <message id="office.health.revoked">
        <source>office.health.revoked</source>
        <translation>Revoked</translation>
    </message>
    <message id="office.health.silent">
        <source>office.health.silent</source>
        <translation>Silent</translation>
    </message>
    <message id="office.history">
        <source>office.history</source>
        <translation>History</translation>
    </message>
    <message id="office.issued_on">
        <source>office.issued_on</source>
        <translation>Issued on</translation>
    </message>
    <message id="office.keep">
        <source>office.keep</source>
        <translation>Save</translation>
    </message>
    <message id="office.landline">
        <source>office.landline</source>
        <translation>Landline</translation>
    </message>
    <message id="office.letter_age">
        <source>office.letter_age</source>
        <translation>Age</translation>
    </message>
    <message id="office.letter_code">
        <source>office.letter_code</source>
        <translation>The request does not meet the rules (code {code}).</translation>
    </message>
    <message id="office.letter_first">
        <source>office.letter_first</source>
        <translation>First received</translation>
    </message>
    <message id="office.letter_given_up">
        <source>office.letter_given_up</source>
        <translation>Given up at the terminal</translation>
    </message>
    <message id="office.letter_kind">
        <source>office.letter_kind</source>
        <translation>Kind</translation>
    </message>
    <message id="office.letter_last">
        <source>office.letter_last</source>
        <translation>Last tried</translation>
    </message>
    <message id="office.letter_not_here">
        <source>office.letter_not_here</source>
        <translation>Its text is not held here; it stays on the terminal.</translation>
    </message>
    <message id="office.letter_note">
        <source>office.letter_note</source>
        <translation>Note of the staff</translation>
    </message>
    <message id="office.letter_number">
        <source>office.letter_number</source>
        <translation>Number on the terminal</translation>
    </message>
    <message id="office.letter_only_told">
        <source>office.letter_only_told</source>
        <translation>Central never saw this request; only word that it was given up has come.</translation>
    </message>
    <message id="office.letter_open">
        <source>office.letter_open</source>
        <translation>Open</translation>
    </message>
    <message id="office.letter_reason">
        <source>office.letter_reason</source>
        <translation>Why it came back</translation>
    </message>
    <message id="office.letter_state.given_up">
        <source>office.letter_state.given_up</source>
        <translation>Given up</translation>
    </message>
    <message id="office.letter_state.mended">
        <source>office.letter_state.mended</source>
        <translation>Mended</translation>
    </message>
    <message id="office.letter_state.open">
        <source>office.letter_state.open</source>
        <translation>Needs attention</translation>
    </message>
    <message id="office.letter_state_help.given_up">
        <source>office.letter_state_help.given_up</source>
        <translation>Staff at the terminal gave this request up; it is not sent again.</translation>
    </message>
    <message id="office.letter_state_help.mended">
        <source>office.letter_state_help.mended</source>
        <translation>The same request was accepted afterwards; nothing is left to do.</translation>
    </message>
    <message id="office.letter_state_help.open">
        <source>office.letter_state_help.open</source>
        <translation>The request is still on its terminal, where staff can correct it, send it again or give it up with a reason.</translation>
    </message>
    <message id="office.letter_text">
        <source>office.letter_text</source>
        <translation>What it says</translation>
    </message>
    <message id="office.letter_when">
        <source>office.letter_when</source>
        <translation>When</translation>
    </message>
    <message id="office.letter_where">
        <source>office.letter_where</source>
        <translation>Where it is</translation>
    </message>
    <message id="office.letter_why">
        <source>office.letter_why</source>
        <translation>Reason</translation>
    </message>
    <message id="office.line_kind">
        <source>office.line_kind</source>
        <translation>Tax</translation>
    </message>
    <message id="office.line_kind.exempt">
        <source>office.line_kind.exempt</source>
        <translation>Exempt</translation>
    </message>
    <message id="office.line_kind.taxable">
        <source>office.line_kind.taxable</source>
        <translation>Taxable</translation>
    </message>
    <message id="office.line_title">
        <source>office.line_title</source>
        <translation>Title of line {number}</translation>
    </message>
    <message id="office.line_vat">
        <source>office.line_vat</source>
        <translation>Value added tax</translation>
    </message>
    <message id="office.maker">
        <source>office.maker</source>
        <translation>Maker</translation>
    </message>
    <message id="office.menu">
        <source>office.menu</source>
        <translation>Menu</translation>
    </message>
    <message id="office.messages">
        <source>office.messages</source>
        <translation>Text messages</translation>
    </message>
    <message id="office.messages_help">
        <source>office.messages_help</source>
        <translation>Which message, when and how it went; texts and codes are never shown</translation>
    </message>
    <message id="office.messages_none">
        <source>office.messages_none</source>
        <translation>No message matches.</translation>
    </message>
    <message id="office.method">
        <source>office.method</source>
        <translation>Method</translation>
    </message>
    <message id="office.method.draw">
        <source>office.method.draw</source>
        <translation>Draw</translation>
    </message>
    <message id="office.method.priority">
        <source>office.method.priority</source>
        <translation>Priority by time of confirmation</translation>
    </message>
    <message id="office.minimum_age">
        <source>office.minimum_age</source>
        <translation>Minimum age</translation>
    </message>
    <message id="office.model">
        <source>office.model</source>
        <translation>Model</translation>
    </message>
    <message id="office.more_rows">
        <source>office.more_rows</source>
        <translation>More rows</translation>
    </message>
    <message id="office.name">
        <source>office.name</source>
        <translation>Name</translation>
    </message>
    <message id="office.next_step">
        <source>office.next_step</source>
        <translation>Next step</translation>
    </message>
    <message id="office.no">
        <source>office.no</source>
        <translation>No</translation>
    </message>
    <message id="office.no_limit">
        <source>office.no_limit</source>
        <translation>No limit</translation>
    </message>
    <message id="office.note">
        <source>office.note</source>
        <translation>Note for the customer</translation>
    </message>
    <message id="office.note_help">
        <source>office.note_help</source>
        <translation>The customer reads this note when following up.</translation>
    </message>
    <message id="office.note_reject_help">
        <source>office.note_reject_help</source>
        <translation>The customer reads this note. A rejection needs a reason.</translation>
    </message>
    <message id="office.opens">
        <source>office.opens</source>
        <translation>Opens</translation>
    </message>
    <message id="office.opens_day">
        <source>office.opens_day</source>
        <translation>Day of opening</translation>
    </message>
    <message id="office.opens_time">
        <source>office.opens_time</source>
        <translation>Hour of opening</translation>
    </message>
    <message id="office.option_title">
        <source>office.option_title</source>
        <translation>Option {number}</translation>
    </message>
    <message id="office.options">
        <source>office.options</source>
        <translation>Options</translation>
    </message>
    <message id="office.outcome.accepted">
        <source>office.outcome.accepted</source>
        <translation>Accepted</translation>
    </message>
    <message id="office.outcome.left">
        <source>office.outcome.left</source>
        <translation>Left before it was settled</translation>
    </message>
    <message id="office.outcome.promoted">
        <source>office.outcome.promoted</source>
        <translation>Accepted from the reserves</translation>
    </message>
    <message id="office.outcome.rejected">
        <source>office.outcome.rejected</source>
        <translation>Rejected</translation>
    </message>
    <message id="office.outcome.reserve">
        <source>office.outcome.reserve</source>
        <translation>Reserve</translation>
    </message>
    <message id="office.page_after">
        <source>office.page_after</source>
        <translation>Next page</translation>
    </message>
    <message id="office.page_before">
        <source>office.page_before</source>
        <translation>Previous page</translation>
    </message>
    <message id="office.page_of">
        <source>office.page_of</source>
        <translation>Page {number} of {pages}</translation>
    </message>
    <message id="office.pages">
        <source>office.pages</source>
        <translation>Pages</translation>
    </message>
    <message id="office.paper_again">
        <source>office.paper_again</source>
        <translation>Write a new version from this</translation>
    </message>
    <message id="office.paper_again_help">
        <source>office.paper_again_help</source>
        <translation>A published text is fixed, so that what customers agreed to remains.</translation>
    </message>
    <message id="office.paper_body">
        <source>office.paper_body</source>
        <translation>Text</translation>
    </message>
    <message id="office.paper_body_help">
        <source>office.paper_body_help</source>
        <translation>Part paragraphs by an empty line.</translation>
    </message>
    <message id="office.paper_form_help">
        <source>office.paper_form_help</source>
        <translation>A draft is not seen at terminals until published; a published text never changes.</translation>
    </message>
    <message id="office.paper_kept">
        <source>office.paper_kept</source>
        <translation>The draft was saved.</translation>
    </message>
    <message id="office.paper_kind">
        <source>office.paper_kind</source>
        <translation>Kind</translation>
    </message>
    <message id="office.paper_kind.consent">
        <source>office.paper_kind.consent</source>
        <translation>Consent to unified sign-in</translation>
    </message>
    <message id="office.paper_kind.contract">
        <source>office.paper_kind.contract</source>
        <translation>Contract</translation>
    </message>
    <message id="office.paper_new">
        <source>office.paper_new</source>
        <translation>New version</translation>
    </message>
    <message id="office.paper_programmes">
        <source>office.paper_programmes</source>
        <translation>Programmes that go by it</translation>
    </message>
    <message id="office.paper_publish">
        <source>office.paper_publish</source>
        <translation>Publish</translation>
    </message>
    <message id="office.paper_publish_help.consent">
        <source>office.paper_publish_help.consent</source>
        <translation>From now on every customer of this maker reads and decides anew at the next sign-in.</translation>
    </message>
    <message id="office.paper_publish_help.contract">
        <source>office.paper_publish_help.contract</source>
        <translation>Once published it may be chosen for programmes. Present programmes keep their text until they are edited.</translation>
    </message>
    <message id="office.paper_published.consent">
        <source>office.paper_published.consent</source>
        <translation>The consent was published; everybody is asked anew.</translation>
    </message>
    <message id="office.paper_published.contract">
        <source>office.paper_published.contract</source>
        <translation>The contract was published and may be chosen for programmes.</translation>
    </message>
    <message id="office.paper_published_at">
        <source>office.paper_published_at</source>
        <translation>Published</translation>
    </message>
    <message id="office.paper_state.draft">
        <source>office.paper_state.draft</source>
        <translation>Draft</translation>
    </message>
    <message id="office.paper_state.earlier">
        <source>office.paper_state.earlier</source>
        <translation>Not in use</translation>
    </message>
    <message id="office.paper_state.in_force">
        <source>office.paper_state.in_force</source>
        <translation>In force</translation>
    </message>
    <message id="office.paper_title">
        <source>office.paper_title</source>
        <translation>Title</translation>
    </message>
    <message id="office.paper_version">
        <source>office.paper_version</source>
        <translation>Version</translation>
    </message>
    <message id="office.paper_writer">
        <source>office.paper_writer</source>
        <translation>Writer</translation>
    </message>
    <message id="office.paper_written_at">
        <source>office.paper_written_at</source>
        <translation>Last written</translation>
    </message>
    <message id="office.papers">
        <source>office.papers</source>
        <translation>Consents and contracts</translation>
    </message>
    <message id="office.papers_help">
        <source>office.papers_help</source>
        <translation>What customers agree to, in every version</translation>
    </message>
    <message id="office.papers_none">
        <source>office.papers_none</source>
        <translation>No text yet.</translation>
    </message>
    <message id="office.part.capacity">
        <source>office.part.capacity</source>
        <translation>Capacity</translation>
    </message>
    <message id="office.part.circular">
        <source>office.part.circular</source>
        <translation>Circular</translation>
    </message>
    <message id="office.part.closes_at">
        <source>office.part.closes_at</source>
        <translation>Closing</translation>
    </message>
    <message id="office.part.contract">
        <source>office.part.contract</source>
        <translation>Contract</translation>
    </message>
    <message id="office.part.deposit">
        <source>office.part.deposit</source>
        <translation>Deposit</translation>
    </message>
    <message id="office.part.gates">
        <source>office.part.gates</source>
        <translation>Gates</translation>
    </message>
    <message id="office.part.group">
        <source>office.part.group</source>
        <translation>Group</translation>
    </message>
    <message id="office.part.kind">
        <source>office.part.kind</source>
        <translation>Kind</translation>
    </message>
    <message id="office.part.minimum_age">
        <source>office.part.minimum_age</source>
        <translation>Minimum age</translation>
    </message>
    <message id="office.part.opens_at">
        <source>office.part.opens_at</source>
        <translation>Opening</translation>
    </message>
    <message id="office.part.price_kind">
        <source>office.part.price_kind</source>
        <translation>Price kind</translation>
    </message>
    <message id="office.part.proxy_account">
        <source>office.part.proxy_account</source>
        <translation>Proxy account</translation>
    </message>
    <message id="office.part.title">
        <source>office.part.title</source>
        <translation>Name</translation>
    </message>
    <message id="office.part.vehicles">
        <source>office.part.vehicles</source>
        <translation>Vehicles and prices</translation>
    </message>
    <message id="office.part_complete">
        <source>office.part_complete</source>
        <translation>Complete</translation>
    </message>
    <message id="office.part_ready">
        <source>office.part_ready</source>
        <translation>Complete</translation>
    </message>
    <message id="office.part_unready">
        <source>office.part_unready</source>
        <translation>{count} left</translation>
    </message>
    <message id="office.password">
        <source>office.password</source>
        <translation>Password</translation>
    </message>
    <message id="office.password_again">
        <source>office.password_again</source>
        <translation>New password again</translation>
    </message>
    <message id="office.password_change">
        <source>office.password_change</source>
        <translation>Change password</translation>
    </message>
    <message id="office.password_changed">
        <source>office.password_changed</source>
        <translation>Your password was changed and your other sessions were ended.</translation>
    </message>
    <message id="office.password_first">
        <source>office.password_first</source>
        <translation>This is your first sign-in. Before anything else choose a password that only you know.</translation>
    </message>
    <message id="office.password_hint">
        <source>office.password_hint</source>
        <translation>At least 8 characters; a few unrelated words make a good one.</translation>
    </message>
    <message id="office.password_keep">
        <source>office.password_keep</source>
        <translation>Keep the new password</translation>
    </message>
    <message id="office.password_new">
        <source>office.password_new</source>
        <translation>New password</translation>
    </message>
    <message id="office.password_old">
        <source>office.password_old</source>
        <translation>Present password</translation>
    </message>
    <message id="office.payment_deadline">
        <source>office.payment_deadline</source>
        <translation>Payment deadline</translation>
    </message>
    <message id="office.phone">
        <source>office.phone</source>
        <translation>Telephone</translation>
    </message>
    <message id="office.places_of">
        <source>office.places_of</source>
        <translation>{taken} of {capacity}</translation>
    </message>
    <message id="office.places_open">
        <source>office.places_open</source>
        <translation>{taken}, no limit</translation>
    </message>
    <message id="office.preview">
        <source>office.preview</source>
        <translation>Preview</translation>
    </message>
    <message id="office.preview_help">
        <source>office.preview_help</source>
        <translation>What a customer reads at a terminal</translation>
    </message>
    <message id="office.price">
        <source>office.price</source>
        <translation>Price</translation>
    </message>
    <message id="office.price_gone">
        <source>office.price_gone</source>
        <translation>Today's catalogue no longer itemises this price; the total is that of the registration.</translation>
    </message>
    <message id="office.price_line">
        <source>office.price_line</source>
        <translation>Item</translation>
    </message>
    <message id="office.price_lines">
        <source>office.price_lines</source>
        <translation>Price lines</translation>
    </message>
    <message id="office.price_lines_help">
        <source>office.price_lines_help</source>
        <translation>Value added tax is added to taxable lines by the system. A line without a title is left out.</translation>
    </message>
    <message id="office.price_total">
        <source>office.price_total</source>
        <translation>Total payable</translation>
    </message>
    <message id="office.price_vat">
        <source>office.price_vat</source>
        <translation>Value added tax ({percent}%)</translation>
    </message>
    <message id="office.printer.degraded">
        <source>office.printer.degraded</source>
        <translation>Needs a look</translation>
    </message>
    <message id="office.printer.out">
        <source>office.printer.out</source>
        <translation>Out of order</translation>
    </message>
    <message id="office.printer.ready">
        <source>office.printer.ready</source>
        <translation>Ready</translation>
    </message>
    <message id="office.printer.unknown">
        <source>office.printer.unknown</source>
        <translation>Unknown</translation>
    </message>
    <message id="office.profile_confirmed">
        <source>office.profile_confirmed</source>
        <translation>Profile confirmed</translation>
    </message>
    <message id="office.programme">
        <source>office.programme</source>
        <translation>Programme</translation>
    </message>
    <message id="office.programme_ask.close">
        <source>office.programme_ask.close</source>
        <translation>Close “{title}” now?</translation>
    </message>
    <message id="office.programme_ask.extend">
        <source>office.programme_ask.extend</source>
        <translation>Extend “{title}”</translation>
    </message>
    <message id="office.programme_ask.take_back">
        <source>office.programme_ask.take_back</source>
        <translation>Take “{title}” back to draft?</translation>
    </message>
    <message id="office.programme_begin">
        <source>office.programme_begin</source>
        <translation>Begin the draft</translation>
    </message>
    <message id="office.programme_begun">
        <source>office.programme_begun</source>
        <translation>The draft was begun. Complete its parts.</translation>
    </message>
    <message id="office.programme_change">
        <source>office.programme_change</source>
        <translation>Change the programme</translation>
    </message>
    <message id="office.programme_change_help">
        <source>office.programme_change_help</source>
        <translation>Changes are drafted first and then become a new version, for a reason. Earlier requests keep the version of their time.</translation>
    </message>
    <message id="office.programme_contract">
        <source>office.programme_contract</source>
        <translation>Contract text</translation>
    </message>
    <message id="office.programme_deed.close">
        <source>office.programme_deed.close</source>
        <translation>Close now</translation>
    </message>
    <message id="office.programme_deed.extend">
        <source>office.programme_deed.extend</source>
        <translation>Extend</translation>
    </message>
    <message id="office.programme_deed.take_back">
        <source>office.programme_deed.take_back</source>
        <translation>Take back to draft</translation>
    </message>
    <message id="office.programme_deed_help.close">
        <source>office.programme_deed_help.close</source>
        <translation>Registration ends at once. A request that was confirmed before is still accepted.</translation>
    </message>
    <message id="office.programme_deed_help.extend">
        <source>office.programme_deed_help.extend</source>
        <translation>Write the new end of registration; a closed programme opens again.</translation>
    </message>
    <message id="office.programme_deed_help.take_back">
        <source>office.programme_deed_help.take_back</source>
        <translation>It has not opened yet; it is taken off the terminals and becomes a draft again.</translation>
    </message>
    <message id="office.programme_done.close">
        <source>office.programme_done.close</source>
        <translation>Registration was closed.</translation>
    </message>
    <message id="office.programme_done.extend">
        <source>office.programme_done.extend</source>
        <translation>Registration was extended.</translation>
    </message>
    <message id="office.programme_done.take_back">
        <source>office.programme_done.take_back</source>
        <translation>The programme was taken back and is a draft.</translation>
    </message>
    <message id="office.programme_kind">
        <source>office.programme_kind</source>
        <translation>Kind</translation>
    </message>
    <message id="office.programme_live">
        <source>office.programme_live</source>
        <translation>The published programme</translation>
    </message>
    <message id="office.programme_new">
        <source>office.programme_new</source>
        <translation>New programme</translation>
    </message>
    <message id="office.programme_new_help">
        <source>office.programme_new_help</source>
        <translation>A programme begins as a draft; customers see nothing until it is published.</translation>
    </message>
    <message id="office.programme_places">
        <source>office.programme_places</source>
        <translation>Capacity</translation>
    </message>
    <message id="office.programme_publish">
        <source>office.programme_publish</source>
        <translation>Publish</translation>
    </message>
    <message id="office.programme_published">
        <source>office.programme_published</source>
        <translation>The programme was published; terminals will pull it.</translation>
    </message>
    <message id="office.programme_requests">
        <source>office.programme_requests</source>
        <translation>Requests of this programme</translation>
    </message>
    <message id="office.programme_state.closed">
        <source>office.programme_state.closed</source>
        <translation>Closed</translation>
    </message>
    <message id="office.programme_state.draft">
        <source>office.programme_state.draft</source>
        <translation>Draft</translation>
    </message>
    <message id="office.programme_state.full">
        <source>office.programme_state.full</source>
        <translation>Full</translation>
    </message>
    <message id="office.programme_state.open">
        <source>office.programme_state.open</source>
        <translation>Open</translation>
    </message>
    <message id="office.programme_state.scheduled">
        <source>office.programme_state.scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message id="office.programme_title">
        <source>office.programme_title</source>
        <translation>Name of the programme</translation>
    </message>
    <message id="office.programmes">
        <source>office.programmes</source>
        <translation>Programmes and circulars</translation>
    </message>
    <message id="office.programmes_empty">
        <source>office.programmes_empty</source>
        <translation>No programme matches.</translation>
    </message>
    <message id="office.programmes_help">
        <source>office.programmes_help</source>
        <translation>Every maker's programmes, from draft to end</translation>
    </message>
    <message id="office.programmes_none">
        <source>office.programmes_none</source>
        <translation>There is no programme yet.</translation>
    </message>
    <message id="office.proof">
        <source>office.proof</source>
        <translation>Prove yourself once more</translation>
    </message>
    <message id="office.proof_go">
        <source>office.proof_go</source>
        <translation>Go on</translation>
    </message>
    <message id="office.proof_help">
        <source>office.proof_help</source>
        <translation>This part is sensitive. To go on, enter your password and one-time code again.</translation>
    </message>
    <message id="office.publish_again_help">
        <source>office.publish_again_help</source>
        <translation>These changes become a new version; earlier requests keep the version of their time.</translation>
    </message>
    <message id="office.publish_changes">
        <source>office.publish_changes</source>
        <translation>What changes</translation>
    </message>
    <message id="office.publish_help">
        <source>office.publish_help</source>
        <translation>Once published, all terminals pull it and it opens at its hour.</translation>
    </message>
    <message id="office.publish_waits">
        <source>office.publish_waits</source>
        <translation>Complete the unfinished parts first.</translation>
    </message>
    <message id="office.reason">
        <source>office.reason</source>
        <translation>Reason</translation>
    </message>
    <message id="office.reason_help">
        <source>office.reason_help</source>
        <translation>Your reason stays in the audit.</translation>
    </message>
    <message id="office.received">
        <source>office.received</source>
        <translation>Received</translation>
    </message>
    <message id="office.reconciliation">
        <source>office.reconciliation</source>
        <translation>Reconciliation</translation>
    </message>
    <message id="office.reconciliation_help">
        <source>office.reconciliation_help</source>
        <translation>What each terminal made on each day, what reached central and what was printed</translation>
    </message>
    <message id="office.reconciliation_none">
        <source>office.reconciliation_none</source>
        <translation>No terminal made anything in this period.</translation>
    </message>
    <message id="office.record.awaiting">
        <source>office.record.awaiting</source>
        <translation>Request awaiting verification</translation>
    </message>
    <message id="office.record.customer">
        <source>office.record.customer</source>
        <translation>Customer</translation>
    </message>
    <message id="office.record.dealer">
        <source>office.record.dealer</source>
        <translation>Dealership</translation>
    </message>
    <message id="office.record.device">
        <source>office.record.device</source>
        <translation>Terminal</translation>
    </message>
    <message id="office.record.draw">
        <source>office.record.draw</source>
        <translation>Draw</translation>
    </message>
    <message id="office.record.event">
        <source>office.record.event</source>
        <translation>Event</translation>
    </message>
    <message id="office.record.message">
        <source>office.record.message</source>
        <translation>Support message</translation>
    </message>
    <message id="office.record.paper">
        <source>office.record.paper</source>
        <translation>Paper</translation>
    </message>
    <message id="office.record.programme">
        <source>office.record.programme</source>
        <translation>Programme</translation>
    </message>
    <message id="office.record.request">
        <source>office.record.request</source>
        <translation>Request</translation>
    </message>
    <message id="office.record.staff">
        <source>office.record.staff</source>
        <translation>Member</translation>
    </message>
    <message id="office.request">
        <source>office.request</source>
        <translation>Request</translation>
    </message>
    <message id="office.request_now.accepted">
        <source>office.request_now.accepted</source>
        <translation>The request was accepted; the customer is told by SMS.</translation>
    </message>
    <message id="office.request_now.awaiting_payment">
        <source>office.request_now.awaiting_payment</source>
        <translation>The customer was asked to pay by the deadline.</translation>
    </message>
    <message id="office.request_now.delivered">
        <source>office.request_now.delivered</source>
        <translation>The delivery was recorded.</translation>
    </message>
    <message id="office.request_now.file_made">
        <source>office.request_now.file_made</source>
        <translation>The file was recorded.</translation>
    </message>
    <message id="office.request_now.in_review">
        <source>office.request_now.in_review</source>
        <translation>The review has begun.</translation>
    </message>
    <message id="office.request_now.invited">
        <source>office.request_now.invited</source>
        <translation>The invitation was issued; the customer is told by SMS.</translation>
    </message>
    <message id="office.request_now.paid">
        <source>office.request_now.paid</source>
        <translation>The payment was recorded.</translation>
    </message>
    <message id="office.request_now.rejected">
        <source>office.request_now.rejected</source>
        <translation>The request was rejected; the customer is told by SMS.</translation>
    </message>
    <message id="office.request_what">
        <source>office.request_what</source>
        <translation>What was asked for</translation>
    </message>
    <message id="office.requests">
        <source>office.requests</source>
        <translation>Requests</translation>
    </message>
    <message id="office.requests_help">
        <source>office.requests_help</source>
        <translation>Requests of all dealerships, newest first</translation>
    </message>
    <message id="office.requests_none">
        <source>office.requests_none</source>
        <translation>No request matches.</translation>
    </message>
    <message id="office.reveal">
        <source>office.reveal</source>
        <translation>Show the customer</translation>
    </message>
    <message id="office.reveal_help">
        <source>office.reveal_help</source>
        <translation>The data is shown on this page only; your reason stays in the audit.</translation>
    </message>
    <message id="office.reveal_reason">
        <source>office.reveal_reason</source>
        <translation>Reason for seeing the customer's data</translation>
    </message>
    <message id="office.review_all">
        <source>office.review_all</source>
        <translation>Begin the review of all</translation>
    </message>
    <message id="office.review_all_go">
        <source>office.review_all_go</source>
        <translation>Begin the review</translation>
    </message>
    <message id="office.review_all_help">
        <source>office.review_all_help</source>
        <translation>All registered requests of this programme go into review.</translation>
    </message>
    <message id="office.review_begun">
        <source>office.review_begun</source>
        <translation>{count} requests went into review.</translation>
    </message>
    <message id="office.rials">
        <source>office.rials</source>
        <translation>Amount (rials)</translation>
    </message>
    <message id="office.role">
        <source>office.role</source>
        <translation>Role</translation>
    </message>
    <message id="office.role.admin">
        <source>office.role.admin</source>
        <translation>Administrator</translation>
    </message>
    <message id="office.role.auditor">
        <source>office.role.auditor</source>
        <translation>Auditor</translation>
    </message>
    <message id="office.role.sales">
        <source>office.role.sales</source>
        <translation>Sales</translation>
    </message>
    <message id="office.role.support">
        <source>office.role.support</source>
        <translation>Support</translation>
    </message>
    <message id="office.rows_help">
        <source>office.rows_help</source>
        <translation>A row without a name is left out.</translation>
    </message>
    <message id="office.sample">
        <source>office.sample</source>
        <translation>This is a trial system; it opens with this sample account, without a code:</translation>
    </message>
    <message id="office.scope">
        <source>office.scope</source>
        <translation>Item {number}</translation>
    </message>
    <message id="office.scopes">
        <source>office.scopes</source>
        <translation>Scopes</translation>
    </message>
    <message id="office.scopes_help">
        <source>office.scopes_help</source>
        <translation>Each line is one data item that the maker sees; an empty line is left out.</translation>
    </message>
    <message id="office.scopes_only_consent">
        <source>office.scopes_only_consent</source>
        <translation>For a consent only; leave empty for a contract.</translation>
    </message>
    <message id="office.search">
        <source>office.search</source>
        <translation>Search</translation>
    </message>
    <message id="office.search_reason">
        <source>office.search_reason</source>
        <translation>Reason for the search</translation>
    </message>
    <message id="office.set_aside.customer_withdrew">
        <source>office.set_aside.customer_withdrew</source>
        <translation>The customer withdrew</translation>
    </message>
    <message id="office.set_aside.entered_again">
        <source>office.set_aside.entered_again</source>
        <translation>It was entered again</translation>
    </message>
    <message id="office.set_aside.other">
        <source>office.set_aside.other</source>
        <translation>Another reason</translation>
    </message>
    <message id="office.set_aside.programme_over">
        <source>office.set_aside.programme_over</source>
        <translation>The programme is over</translation>
    </message>
    <message id="office.set_aside.test">
        <source>office.set_aside.test</source>
        <translation>It was a test</translation>
    </message>
    <message id="office.sign_in">
        <source>office.sign_in</source>
        <translation>Staff sign-in</translation>
    </message>
    <message id="office.sign_out">
        <source>office.sign_out</source>
        <translation>Sign out</translation>
    </message>
    <message id="office.signer_name">
        <source>office.signer_name</source>
        <translation>Signer</translation>
    </message>
    <message id="office.signer_role">
        <source>office.signer_role</source>
        <translation>Signer's role</translation>
    </message>
    <message id="office.skip">
        <source>office.skip</source>
        <translation>Skip to the page</translation>
    </message>
    <message id="office.sms.accepted">
        <source>office.sms.accepted</source>
        <translation>Accepted</translation>
    </message>
    <message id="office.sms.awaiting">
        <source>office.sms.awaiting</source>
        <translation>Awaiting verification</translation>
    </message>
    <message id="office.sms.awaiting_lapsed">
        <source>office.sms.awaiting_lapsed</source>
        <translation>Time for verification over</translation>
    </message>
    <message id="office.sms.awaiting_link">
        <source>office.sms.awaiting_link</source>
        <translation>Link to a request that awaits verification</translation>
    </message>
    <message id="office.sms.awaiting_refused">
        <source>office.sms.awaiting_refused</source>
        <translation>Request not registered after verification</translation>
    </message>
    <message id="office.sms.awaiting_reminder">
        <source>office.sms.awaiting_reminder</source>
        <translation>Reminder to verify</translation>
    </message>
    <message id="office.sms.awaiting_reminder_link">
        <source>office.sms.awaiting_reminder_link</source>
        <translation>Reminder to verify, with a link</translation>
    </message>
    <message id="office.sms.awaiting_withdrawn">
        <source>office.sms.awaiting_withdrawn</source>
        <translation>Withdrawal of a request awaiting verification</translation>
    </message>
    <message id="office.sms.cancelled">
        <source>office.sms.cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message id="office.sms.change_mobile">
        <source>office.sms.change_mobile</source>
        <translation>Code to change the mobile</translation>
    </message>
    <message id="office.sms.change_password">
        <source>office.sms.change_password</source>
        <translation>Code to change the password</translation>
    </message>
    <message id="office.sms.deferral">
        <source>office.sms.deferral</source>
        <translation>Link to finish the identity check</translation>
    </message>
    <message id="office.sms.file_made">
        <source>office.sms.file_made</source>
        <translation>File made</translation>
    </message>
    <message id="office.sms.identity">
        <source>office.sms.identity</source>
        <translation>EMTA verification code</translation>
    </message>
    <message id="office.sms.invited">
        <source>office.sms.invited</source>
        <translation>Invitation</translation>
    </message>
    <message id="office.sms.login">
        <source>office.sms.login</source>
        <translation>SMS password</translation>
    </message>
    <message id="office.sms.mobile_changed">
        <source>office.sms.mobile_changed</source>
        <translation>Mobile changed</translation>
    </message>
    <message id="office.sms.payment_asked">
        <source>office.sms.payment_asked</source>
        <translation>Payment asked</translation>
    </message>
    <message id="office.sms.profile">
        <source>office.sms.profile</source>
        <translation>Validation code</translation>
    </message>
    <message id="office.sms.receipt">
        <source>office.sms.receipt</source>
        <translation>Receipt of a request</translation>
    </message>
    <message id="office.sms.recovery">
        <source>office.sms.recovery</source>
        <translation>Recovery code</translation>
    </message>
    <message id="office.sms.registration">
        <source>office.sms.registration</source>
        <translation>Registration code</translation>
    </message>
    <message id="office.sms.rejected">
        <source>office.sms.rejected</source>
        <translation>Rejected</translation>
    </message>
    <message id="office.sms.support">
        <source>office.sms.support</source>
        <translation>Message to support received</translation>
    </message>
    <message id="office.sms.support_reply">
        <source>office.sms.support_reply</source>
        <translation>Support's reply</translation>
    </message>
    <message id="office.sms.unpaid">
        <source>office.sms.unpaid</source>
        <translation>Cancelled unpaid</translation>
    </message>
    <message id="office.sms.vehicle_changed">
        <source>office.sms.vehicle_changed</source>
        <translation>Vehicle changed</translation>
    </message>
    <message id="office.sms.withdrawn">
        <source>office.sms.withdrawn</source>
        <translation>Withdrawn from the plan</translation>
    </message>
    <message id="office.sms_kind">
        <source>office.sms_kind</source>
        <translation>Kind</translation>
    </message>
    <message id="office.sms_left">
        <source>office.sms_left</source>
        <translation>Asked for</translation>
    </message>
    <message id="office.sms_mobile">
        <source>office.sms_mobile</source>
        <translation>Mobile</translation>
    </message>
    <message id="office.sms_sent">
        <source>office.sms_sent</source>
        <translation>Sent</translation>
    </message>
    <message id="office.sms_state.failed">
        <source>office.sms_state.failed</source>
        <translation>Failed</translation>
    </message>
    <message id="office.sms_state.queued">
        <source>office.sms_state.queued</source>
        <translation>Queued</translation>
    </message>
    <message id="office.sms_state.sending">
        <source>office.sms_state.sending</source>
        <translation>Being sent</translation>
    </message>
    <message id="office.sms_state.sent">
        <source>office.sms_state.sent</source>
        <translation>Sent</translation>
    </message>
    <message id="office.sms_state.undeliverable">
        <source>office.sms_state.undeliverable</source>
        <translation>Undeliverable</translation>
    </message>
    <message id="office.sms_tries">
        <source>office.sms_tries</source>
        <translation>Tries</translation>
    </message>
    <message id="office.sorry.bad_form">
        <source>office.sorry.bad_form</source>
        <translation>This form could not be read</translation>
    </message>
    <message id="office.sorry.busy">
        <source>office.sorry.busy</source>
        <translation>The system is busy</translation>
    </message>
    <message id="office.sorry.failed">
        <source>office.sorry.failed</source>
        <translation>This did not succeed</translation>
    </message>
    <message id="office.sorry.missing">
        <source>office.sorry.missing</source>
        <translation>There is no such page or record</translation>
    </message>
    <message id="office.sorry.not_allowed">
        <source>office.sorry.not_allowed</source>
        <translation>This part is not open to you</translation>
    </message>
    <message id="office.sorry.stale_form">
        <source>office.sorry.stale_form</source>
        <translation>This form is no longer valid</translation>
    </message>
    <message id="office.sorry_help.bad_form">
        <source>office.sorry_help.bad_form</source>
        <translation>Nothing was changed. Go back and send it again.</translation>
    </message>
    <message id="office.sorry_help.busy">
        <source>office.sorry_help.busy</source>
        <translation>Nothing was changed. Wait a moment and send it again.</translation>
    </message>
    <message id="office.sorry_help.failed">
        <source>office.sorry_help.failed</source>
        <translation>An unforeseen error occurred and was logged. Open the page again; if it happens once more, tell the administrator.</translation>
    </message>
    <message id="office.sorry_help.missing">
        <source>office.sorry_help.missing</source>
        <translation>Check the address or reach it from the menu.</translation>
    </message>
    <message id="office.sorry_help.not_allowed">
        <source>office.sorry_help.not_allowed</source>
        <translation>Your role does not include this. If you need it, tell the administrator.</translation>
    </message>
    <message id="office.sorry_help.stale_form">
        <source>office.sorry_help.stale_form</source>
        <translation>Nothing was changed. Your session may have ended; open the page again and sign in if asked.</translation>
    </message>
    <message id="office.staff">
        <source>office.staff</source>
        <translation>Staff</translation>
    </message>
    <message id="office.staff_add">
        <source>office.staff_add</source>
        <translation>Make the account</translation>
    </message>
    <message id="office.staff_changed">
        <source>office.staff_changed</source>
        <translation>The account was changed.</translation>
    </message>
    <message id="office.staff_help">
        <source>office.staff_help</source>
        <translation>Accounts of those who sign in to the central office</translation>
    </message>
    <message id="office.staff_keys">
        <source>office.staff_keys</source>
        <translation>Keys of the first sign-in</translation>
    </message>
    <message id="office.staff_keys_help">
        <source>office.staff_keys_help</source>
        <translation>Hand these to your colleague now; they are not shown again. A new password is chosen at the first sign-in.</translation>
    </message>
    <message id="office.staff_let_go">
        <source>office.staff_let_go</source>
        <translation>Disable</translation>
    </message>
    <message id="office.staff_let_go_help">
        <source>office.staff_let_go_help</source>
        <translation>Can sign in no more; open sessions end at once.</translation>
    </message>
    <message id="office.staff_let_in">
        <source>office.staff_let_in</source>
        <translation>Enable</translation>
    </message>
    <message id="office.staff_let_in_help">
        <source>office.staff_let_in_help</source>
        <translation>Can sign in with the former password and authenticator.</translation>
    </message>
    <message id="office.staff_new">
        <source>office.staff_new</source>
        <translation>New member</translation>
    </message>
    <message id="office.staff_off">
        <source>office.staff_off</source>
        <translation>Disabled</translation>
    </message>
    <message id="office.staff_on">
        <source>office.staff_on</source>
        <translation>Active</translation>
    </message>
    <message id="office.staff_qr">
        <source>office.staff_qr</source>
        <translation>Scan this picture with the authenticator on a phone:</translation>
    </message>
    <message id="office.staff_qr_text">
        <source>office.staff_qr_text</source>
        <translation>The same as text</translation>
    </message>
    <message id="office.staff_renew">
        <source>office.staff_renew</source>
        <translation>New password and code</translation>
    </message>
    <message id="office.staff_renew_help">
        <source>office.staff_renew_help</source>
        <translation>The present password and authenticator stop working, and open sessions end.</translation>
    </message>
    <message id="office.staff_role_change">
        <source>office.staff_role_change</source>
        <translation>Change the role</translation>
    </message>
    <message id="office.staff_seen">
        <source>office.staff_seen</source>
        <translation>Last seen</translation>
    </message>
    <message id="office.staff_since">
        <source>office.staff_since</source>
        <translation>Member since</translation>
    </message>
    <message id="office.staff_state">
        <source>office.staff_state</source>
        <translation>State</translation>
    </message>
    <message id="office.standing.attention">
        <source>office.standing.attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="office.standing.complete">
        <source>office.standing.complete</source>
        <translation>Complete</translation>
    </message>
    <message id="office.standing.lost">
        <source>office.standing.lost</source>
        <translation>Lost at central</translation>
    </message>
    <message id="office.standing.surplus">
        <source>office.standing.surplus</source>
        <translation>More than was made</translation>
    </message>
    <message id="office.standing.waiting">
        <source>office.standing.waiting</source>
        <translation>On the way</translation>
    </message>
    <message id="office.state">
        <source>office.state</source>
        <translation>State</translation>
    </message>
    <message id="office.subject">
        <source>office.subject</source>
        <translation>Subject</translation>
    </message>
    <message id="office.support">
        <source>office.support</source>
        <translation>Support messages</translation>
    </message>
    <message id="office.support_answer">
        <source>office.support_answer</source>
        <translation>Your answer</translation>
    </message>
    <message id="office.support_answer_kept">
        <source>office.support_answer_kept</source>
        <translation>The answer was kept and stands on the tracking page.</translation>
    </message>
    <message id="office.support_answer_page">
        <source>office.support_answer_page</source>
        <translation>The contact is no mobile; the answer is shown on the tracking page only.</translation>
    </message>
    <message id="office.support_answer_sms">
        <source>office.support_answer_sms</source>
        <translation>Sent by SMS and shown on the tracking page.</translation>
    </message>
    <message id="office.support_answered">
        <source>office.support_answered</source>
        <translation>The answer was kept and is sent by SMS.</translation>
    </message>
    <message id="office.support_close">
        <source>office.support_close</source>
        <translation>Close the message</translation>
    </message>
    <message id="office.support_close_help">
        <source>office.support_close_help</source>
        <translation>Close a message that needs nothing more.</translation>
    </message>
    <message id="office.support_closed">
        <source>office.support_closed</source>
        <translation>The message was closed.</translation>
    </message>
    <message id="office.support_help">
        <source>office.support_help</source>
        <translation>What customers wrote at terminals; new ones in their turn</translation>
    </message>
    <message id="office.support_keep">
        <source>office.support_keep</source>
        <translation>Keep the answer</translation>
    </message>
    <message id="office.support_message">
        <source>office.support_message</source>
        <translation>Message</translation>
    </message>
    <message id="office.support_none">
        <source>office.support_none</source>
        <translation>No message in this state.</translation>
    </message>
    <message id="office.support_reply">
        <source>office.support_reply</source>
        <translation>Reply</translation>
    </message>
    <message id="office.support_send">
        <source>office.support_send</source>
        <translation>Send the answer</translation>
    </message>
    <message id="office.support_state.answered">
        <source>office.support_state.answered</source>
        <translation>Answered</translation>
    </message>
    <message id="office.support_state.closed">
        <source>office.support_state.closed</source>
        <translation>Closed</translation>
    </message>
    <message id="office.support_state.new">
        <source>office.support_state.new</source>
        <translation>New</translation>
    </message>
    <message id="office.support_text">
        <source>office.support_text</source>
        <translation>Message</translation>
    </message>
    <message id="office.support_writer">
        <source>office.support_writer</source>
        <translation>Writer</translation>
    </message>
    <message id="office.support_written">
        <source>office.support_written</source>
        <translation>Written</translation>
    </message>
    <message id="office.taken">
        <source>office.taken</source>
        <translation>Places taken</translation>
    </message>
    <message id="office.terms">
        <source>office.terms</source>
        <translation>Terms</translation>
    </message>
    <message id="office.title">
        <source>office.title</source>
        <translation>Central office</translation>
    </message>
    <message id="office.to_day">
        <source>office.to_day</source>
        <translation>To</translation>
    </message>
    <message id="office.to_start">
        <source>office.to_start</source>
        <translation>Back to the start</translation>
    </message>
    <message id="office.total">
        <source>office.total</source>
        <translation>{total} in all</translation>
    </message>
    <message id="office.tracking_code">
        <source>office.tracking_code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="office.trail">
        <source>office.trail</source>
        <translation>Trail of changes</translation>
    </message>
    <message id="office.trail.consent.withdrawn">
        <source>office.trail.consent.withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message id="office.trail.mobile.changed">
        <source>office.trail.mobile.changed</source>
        <translation>Mobile changed</translation>
    </message>
    <message id="office.trail.password.set">
        <source>office.trail.password.set</source>
        <translation>Password set</translation>
    </message>
    <message id="office.trail.profile.changed">
        <source>office.trail.profile.changed</source>
        <translation>Profile changed</translation>
    </message>
    <message id="office.trail_fields">
        <source>office.trail_fields</source>
        <translation>What</translation>
    </message>
    <message id="office.trail_none">
        <source>office.trail_none</source>
        <translation>No change yet.</translation>
    </message>
    <message id="office.trim">
        <source>office.trim</source>
        <translation>Trim</translation>
    </message>
    <message id="office.username">
        <source>office.username</source>
        <translation>Username</translation>
    </message>
    <message id="office.vehicle">
        <source>office.vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message id="office.vehicle_another">
        <source>office.vehicle_another</source>
        <translation>Save and add another</translation>
    </message>
    <message id="office.vehicle_like">
        <source>office.vehicle_like</source>
        <translation>Add one like it</translation>
    </message>
    <message id="office.vehicle_new">
        <source>office.vehicle_new</source>
        <translation>New vehicle</translation>
    </message>
    <message id="office.vehicle_remove">
        <source>office.vehicle_remove</source>
        <translation>Remove this vehicle</translation>
    </message>
    <message id="office.vehicle_remove_help">
        <source>office.vehicle_remove_help</source>
        <translation>The vehicle is taken out of the draft.</translation>
    </message>
    <message id="office.vehicles_missing">
        <source>office.vehicles_missing</source>
        <translation>No vehicle</translation>
    </message>
    <message id="office.version_number">
        <source>office.version_number</source>
        <translation>Version {number}</translation>
    </message>
    <message id="office.version_reason_help">
        <source>office.version_reason_help</source>
        <translation>The reason stays with this version.</translation>
    </message>
    <message id="office.versions">
        <source>office.versions</source>
        <translation>Published versions</translation>
    </message>
    <message id="office.waiting_help">
        <source>office.waiting_help</source>
        <translation>Since an earlier accepted request with this maker; empty for none.</translation>
    </message>
    <message id="office.waiting_months">
        <source>office.waiting_months</source>
        <translation>Months since an earlier purchase</translation>
    </message>
    <message id="office.who">
        <source>office.who</source>
        <translation>Customer's national code or mobile</translation>
    </message>
    <message id="office.who_help">
        <source>office.who_help</source>
        <translation>Write the exact number. It stays out of the address, and the search is recorded.</translation>
    </message>
    <message id="office.window">
        <source>office.window</source>
        <translation>Window</translation>
    </message>
    <message id="office.window_help">
        <source>office.window_help</source>
        <translation>Solar Hijri day and hour of Iran, to the minute</translation>
    </message>
    <message id="office.work">
        <source>office.work</source>
        <translation>Action</translation>
    </message>
    <message id="office.yes">
        <source>office.yes</source>
        <translation>Yes</translation>
    </message>
    <message id="out.code">
        <source>out.code</source>
        <translation>Fault</translation>
    </message>
    <message id="out.heading">
        <source>out.heading</source>
        <translation>This terminal is out of service for now</translation>
    </message>
    <message id="out.staff">
        <source>out.staff</source>
        <translation>For the staff</translation>
    </message>
    <message id="out.text">
        <source>out.text</source>
        <translation>We are sorry. Please ask a clerk, or use another terminal.</translation>
    </message>
    <message id="outbox.attempts">
        <source>outbox.attempts</source>
        <translation>{count} tries</translation>
    </message>
    <message id="outbox.clock_unsure">
        <source>outbox.clock_unsure</source>
        <translation>The terminal's clock was not sure when this was made.</translation>
    </message>
    <message id="outbox.column.attempts">
        <source>outbox.column.attempts</source>
        <translation>Tries</translation>
    </message>
    <message id="outbox.column.code">
        <source>outbox.column.code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="outbox.column.kind">
        <source>outbox.column.kind</source>
        <translation>Kind</translation>
    </message>
    <message id="outbox.column.made">
        <source>outbox.column.made</source>
        <translation>Made at</translation>
    </message>
    <message id="outbox.column.reason">
        <source>outbox.column.reason</source>
        <translation>Remarks</translation>
    </message>
    <message id="outbox.column.state">
        <source>outbox.column.state</source>
        <translation>State</translation>
    </message>
    <message id="outbox.corrected">
        <source>outbox.corrected</source>
        <translation>Corrected {count} times.</translation>
    </message>
    <message id="outbox.exported">
        <source>outbox.exported</source>
        <translation>The file was written: {path}
It holds personal data; erase it when you are done.</translation>
    </message>
    <message id="outbox.field.address">
        <source>outbox.field.address</source>
        <translation>New address:</translation>
    </message>
    <message id="outbox.field.city">
        <source>outbox.field.city</source>
        <translation>New city:</translation>
    </message>
    <message id="outbox.field.email">
        <source>outbox.field.email</source>
        <translation>New e-mail address:</translation>
    </message>
    <message id="outbox.field.landline">
        <source>outbox.field.landline</source>
        <translation>New landline:</translation>
    </message>
    <message id="outbox.field.postal_code">
        <source>outbox.field.postal_code</source>
        <translation>New postal code:</translation>
    </message>
    <message id="outbox.field.province">
        <source>outbox.field.province</source>
        <translation>New province:</translation>
    </message>
    <message id="outbox.field.proxy_account">
        <source>outbox.field.proxy_account</source>
        <translation>New Sheba of the proxy account:</translation>
    </message>
    <message id="outbox.in_use">
        <source>outbox.in_use</source>
        <translation>The kiosk is running and has the data. Do this in its panel, or stop it first.</translation>
    </message>
    <message id="outbox.none">
        <source>outbox.none</source>
        <translation>There are no rows.</translation>
    </message>
    <message id="outbox.queued">
        <source>outbox.queued</source>
        <translation>It is queued and goes out when the kiosk starts.</translation>
    </message>
    <message id="outbox.set_aside">
        <source>outbox.set_aside</source>
        <translation>It is set aside; central is told when the kiosk starts.</translation>
    </message>
    <message id="outbox.state.delivered">
        <source>outbox.state.delivered</source>
        <translation>Delivered</translation>
    </message>
    <message id="outbox.state.needs_attention">
        <source>outbox.state.needs_attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="outbox.state.pending">
        <source>outbox.state.pending</source>
        <translation>Waiting</translation>
    </message>
    <message id="outbox.state.set_aside">
        <source>outbox.state.set_aside</source>
        <translation>Set aside</translation>
    </message>
    <message id="panel.age.days">
        <source>panel.age.days</source>
        <translation>{count} days</translation>
    </message>
    <message id="panel.age.hours">
        <source>panel.age.hours</source>
        <translation>{count} h</translation>
    </message>
    <message id="panel.age.minutes">
        <source>panel.age.minutes</source>
        <translation>{count} min</translation>
    </message>
    <message id="panel.age.moment">
        <source>panel.age.moment</source>
        <translation>less than a minute</translation>
    </message>
    <message id="panel.aside">
        <source>panel.aside</source>
        <translation>Set aside</translation>
    </message>
    <message id="panel.aside.confirm">
        <source>panel.aside.confirm</source>
        <translation>Set it aside</translation>
    </message>
    <message id="panel.aside.customer_withdrew">
        <source>panel.aside.customer_withdrew</source>
        <translation>The customer withdrew</translation>
    </message>
    <message id="panel.aside.done">
        <source>panel.aside.done</source>
        <translation>The request was set aside and the central system will be told.</translation>
    </message>
    <message id="panel.aside.entered_again">
        <source>panel.aside.entered_again</source>
        <translation>It was entered again</translation>
    </message>
    <message id="panel.aside.heading">
        <source>panel.aside.heading</source>
        <translation>Set request {code} aside</translation>
    </message>
    <message id="panel.aside.help">
        <source>panel.aside.help</source>
        <translation>This request is sent no more, but it is not erased; the central system is told that it was set aside, and why.</translation>
    </message>
    <message id="panel.aside.keep">
        <source>panel.aside.keep</source>
        <translation>Keep it</translation>
    </message>
    <message id="panel.aside.other">
        <source>panel.aside.other</source>
        <translation>Another reason</translation>
    </message>
    <message id="panel.aside.programme_over">
        <source>panel.aside.programme_over</source>
        <translation>The programme is over</translation>
    </message>
    <message id="panel.aside.reason">
        <source>panel.aside.reason</source>
        <translation>Why it is set aside</translation>
    </message>
    <message id="panel.aside.test">
        <source>panel.aside.test</source>
        <translation>It was a test</translation>
    </message>
    <message id="panel.attention">
        <source>panel.attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="panel.attention.none">
        <source>panel.attention.none</source>
        <translation>None</translation>
    </message>
    <message id="panel.attention.some">
        <source>panel.attention.some</source>
        <translation>{count} requests</translation>
    </message>
    <message id="panel.catalogue">
        <source>panel.catalogue</source>
        <translation>Programmes and prices</translation>
    </message>
    <message id="panel.catalogue.age">
        <source>panel.catalogue.age</source>
        <translation>Age: {age}</translation>
    </message>
    <message id="panel.catalogue.compared">
        <source>panel.catalogue.compared</source>
        <translation>Last compared with the central system: {moment}</translation>
    </message>
    <message id="panel.catalogue.none">
        <source>panel.catalogue.none</source>
        <translation>Not received yet</translation>
    </message>
    <message id="panel.clock">
        <source>panel.clock</source>
        <translation>Clock</translation>
    </message>
    <message id="panel.clock.fast">
        <source>panel.clock.fast</source>
        <translation>The machine’s clock is {age} fast.</translation>
    </message>
    <message id="panel.clock.slow">
        <source>panel.clock.slow</source>
        <translation>The machine’s clock is {age} slow.</translation>
    </message>
    <message id="panel.clock.sure">
        <source>panel.clock.sure</source>
        <translation>Agrees with the central system</translation>
    </message>
    <message id="panel.clock.unheard">
        <source>panel.clock.unheard</source>
        <translation>The central system’s time was not heard for a day.</translation>
    </message>
    <message id="panel.clock.unsure">
        <source>panel.clock.unsure</source>
        <translation>Unsure</translation>
    </message>
    <message id="panel.code">
        <source>panel.code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="panel.delivered">
        <source>panel.delivered</source>
        <translation>Last delivery to the central system</translation>
    </message>
    <message id="panel.delivered.none">
        <source>panel.delivered.none</source>
        <translation>Nothing was delivered yet</translation>
    </message>
    <message id="panel.elsewhere">
        <source>panel.elsewhere</source>
        <translation>Exporting and setting aside is done at a clerk’s terminal or by the command kiosk outbox only.</translation>
    </message>
    <message id="panel.export">
        <source>panel.export</source>
        <translation>Export</translation>
    </message>
    <message id="panel.exported">
        <source>panel.exported</source>
        <translation>The file was written and will be erased after 7 days: {path}</translation>
    </message>
    <message id="panel.heading">
        <source>panel.heading</source>
        <translation>State of the terminal</translation>
    </message>
    <message id="panel.kind.event.set_aside">
        <source>panel.kind.event.set_aside</source>
        <translation>Notice of a request set aside</translation>
    </message>
    <message id="panel.kind.purchase.collected">
        <source>panel.kind.purchase.collected</source>
        <translation>Request awaiting verification</translation>
    </message>
    <message id="panel.kind.purchase.submitted">
        <source>panel.kind.purchase.submitted</source>
        <translation>Purchase request</translation>
    </message>
    <message id="panel.kind.support.message">
        <source>panel.kind.support.message</source>
        <translation>Message to support</translation>
    </message>
    <message id="panel.line">
        <source>panel.line</source>
        <translation>Connection to the central system</translation>
    </message>
    <message id="panel.line.heard">
        <source>panel.line.heard</source>
        <translation>Last answer: {moment}</translation>
    </message>
    <message id="panel.line.offline">
        <source>panel.line.offline</source>
        <translation>Not connected</translation>
    </message>
    <message id="panel.line.online">
        <source>panel.line.online</source>
        <translation>Connected</translation>
    </message>
    <message id="panel.line.paused">
        <source>panel.line.paused</source>
        <translation>The central system does not accept this terminal</translation>
    </message>
    <message id="panel.line.since">
        <source>panel.line.since</source>
        <translation>Since {moment}.</translation>
    </message>
    <message id="panel.line.unknown">
        <source>panel.line.unknown</source>
        <translation>Being checked</translation>
    </message>
    <message id="panel.moment">
        <source>panel.moment</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="panel.more">
        <source>panel.more</source>
        <translation>See {count} more with the command kiosk outbox list.</translation>
    </message>
    <message id="panel.printer">
        <source>panel.printer</source>
        <translation>Receipt printer</translation>
    </message>
    <message id="panel.printer.degraded">
        <source>panel.printer.degraded</source>
        <translation>Works, but needs care</translation>
    </message>
    <message id="panel.printer.out">
        <source>panel.printer.out</source>
        <translation>Out of order</translation>
    </message>
    <message id="panel.printer.ready">
        <source>panel.printer.ready</source>
        <translation>Ready</translation>
    </message>
    <message id="panel.printer.unknown">
        <source>panel.printer.unknown</source>
        <translation>Not known</translation>
    </message>
    <message id="panel.queued">
        <source>panel.queued</source>
        <translation>It is queued to be sent.</translation>
    </message>
    <message id="panel.refused">
        <source>panel.refused</source>
        <translation>Requests that need attention</translation>
    </message>
    <message id="panel.retry">
        <source>panel.retry</source>
        <translation>Send again</translation>
    </message>
    <message id="panel.store">
        <source>panel.store</source>
        <translation>Terminal’s memory</translation>
    </message>
    <message id="panel.store.damaged">
        <source>panel.store.damaged</source>
        <translation>Damaged; no new customers</translation>
    </message>
    <message id="panel.store.fails">
        <source>panel.store.fails</source>
        <translation>Does not open</translation>
    </message>
    <message id="panel.store.no_room">
        <source>panel.store.no_room</source>
        <translation>No room; no new customers</translation>
    </message>
    <message id="panel.store.open">
        <source>panel.store.open</source>
        <translation>Healthy, with room</translation>
    </message>
    <message id="panel.store.read_only">
        <source>panel.store.read_only</source>
        <translation>Takes no writes; no new customers</translation>
    </message>
    <message id="panel.waiting">
        <source>panel.waiting</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="panel.waiting.none">
        <source>panel.waiting.none</source>
        <translation>Nothing waits</translation>
    </message>
    <message id="panel.waiting.oldest">
        <source>panel.waiting.oldest</source>
        <translation>The oldest: {age}</translation>
    </message>
    <message id="panel.waiting.some">
        <source>panel.waiting.some</source>
        <translation>{count} waiting</translation>
    </message>
    <message id="pick.none">
        <source>pick.none</source>
        <translation>Nothing found. Try another part of the name.</translation>
    </message>
    <message id="pick.picked">
        <source>pick.picked</source>
        <translation>Picked from the list</translation>
    </message>
    <message id="prepare.card">
        <source>prepare.card</source>
        <translation>Your national card</translation>
    </message>
    <message id="prepare.certificate">
        <source>prepare.certificate</source>
        <translation>Your birth certificate, for its issue date</translation>
    </message>
    <message id="prepare.heading">
        <source>prepare.heading</source>
        <translation>Have these at hand</translation>
    </message>
    <message id="prepare.phone">
        <source>prepare.phone</source>
        <translation>The mobile that is in your own name; a code comes by SMS</translation>
    </message>
    <message id="prepare.postal">
        <source>prepare.postal</source>
        <translation>Your address and 10-digit postal code</translation>
    </message>
    <message id="prepare.sheba">
        <source>prepare.sheba</source>
        <translation>The Sheba number of your own account</translation>
    </message>
    <message id="programme.circular">
        <source>programme.circular</source>
        <translation>Circular number</translation>
    </message>
    <message id="programme.closes">
        <source>programme.closes</source>
        <translation>Open until</translation>
    </message>
    <message id="programme.deposit">
        <source>programme.deposit</source>
        <translation>Deposit after acceptance</translation>
    </message>
    <message id="programme.group">
        <source>programme.group</source>
        <translation>Applicants</translation>
    </message>
    <message id="programme.group.family">
        <source>programme.group.family</source>
        <translation>Family and youth support plan</translation>
    </message>
    <message id="programme.group.ordinary">
        <source>programme.group.ordinary</source>
        <translation>Everybody</translation>
    </message>
    <message id="programme.group.other">
        <source>programme.group.other</source>
        <translation>As the circular says</translation>
    </message>
    <message id="programme.group.scrappage">
        <source>programme.group.scrappage</source>
        <translation>Replacement of a worn-out car</translation>
    </message>
    <message id="programme.kind.cash">
        <source>programme.kind.cash</source>
        <translation>Cash sale</translation>
    </message>
    <message id="programme.kind.immediate">
        <source>programme.kind.immediate</source>
        <translation>Immediate sale</translation>
    </message>
    <message id="programme.kind.other">
        <source>programme.kind.other</source>
        <translation>Sales programme</translation>
    </message>
    <message id="programme.kind.participation">
        <source>programme.kind.participation</source>
        <translation>Participation in production</translation>
    </message>
    <message id="programme.kind.presale">
        <source>programme.kind.presale</source>
        <translation>Presale</translation>
    </message>
    <message id="programme.price.at_delivery">
        <source>programme.price.at_delivery</source>
        <translation>Price at delivery</translation>
    </message>
    <message id="programme.price.fixed">
        <source>programme.price.fixed</source>
        <translation>Fixed price</translation>
    </message>
    <message id="programme.price.on_account">
        <source>programme.price.on_account</source>
        <translation>Price on account</translation>
    </message>
    <message id="programme.price.other">
        <source>programme.price.other</source>
        <translation>Price as the circular says</translation>
    </message>
    <message id="programme.price_kind">
        <source>programme.price_kind</source>
        <translation>Price kind</translation>
    </message>
    <message id="programme.proxy_account">
        <source>programme.proxy_account</source>
        <translation>Proxy account</translation>
    </message>
    <message id="programme.proxy_account.wanted">
        <source>programme.proxy_account.wanted</source>
        <translation>Required</translation>
    </message>
    <message id="programme.read">
        <source>programme.read</source>
        <translation>Read the circular</translation>
    </message>
    <message id="programme.vehicles">
        <source>programme.vehicles</source>
        <translation>Vehicles</translation>
    </message>
    <message id="progress.place">
        <source>progress.place</source>
        <translation>Step {step} of {steps}: {name}</translation>
    </message>
    <message id="purchase.colour.heading">
        <source>purchase.colour.heading</source>
        <translation>Which colour?</translation>
    </message>
    <message id="purchase.colour.help">
        <source>purchase.colour.help</source>
        <translation>The colours of this car in this programme</translation>
    </message>
    <message id="purchase.contract.heading">
        <source>purchase.contract.heading</source>
        <translation>Read the contract and accept it</translation>
    </message>
    <message id="purchase.contract.help">
        <source>purchase.contract.help</source>
        <translation>If anything is unclear, ask the clerk before accepting.</translation>
    </message>
    <message id="purchase.dealer.heading">
        <source>purchase.dealer.heading</source>
        <translation>Which dealer will hand over the car?</translation>
    </message>
    <message id="purchase.dealer.help">
        <source>purchase.dealer.help</source>
        <translation>Dealers of your own city come first.</translation>
    </message>
    <message id="purchase.deposit.heading">
        <source>purchase.deposit.heading</source>
        <translation>What is the Sheba of your proxy account?</translation>
    </message>
    <message id="purchase.deposit.help">
        <source>purchase.deposit.help</source>
        <translation>This programme wants a proxy account: an account of your own in which the deposit is blocked. The bank registers the proxy.</translation>
    </message>
    <message id="purchase.done.heading">
        <source>purchase.done.heading</source>
        <translation>Your request is registered</translation>
    </message>
    <message id="purchase.done.help">
        <source>purchase.done.help</source>
        <translation>Keep the tracking code; the receipt is printed and sent by SMS.</translation>
    </message>
    <message id="purchase.final.heading">
        <source>purchase.final.heading</source>
        <translation>Everything is ready; submit it</translation>
    </message>
    <message id="purchase.final.help">
        <source>purchase.final.help</source>
        <translation>Look at every row once more; the button below submits your request.</translation>
    </message>
    <message id="purchase.options.heading">
        <source>purchase.options.heading</source>
        <translation>Extras</translation>
    </message>
    <message id="purchase.options.help">
        <source>purchase.options.help</source>
        <translation>Choose whichever you like; none is fine too.</translation>
    </message>
    <message id="purchase.programmes.heading">
        <source>purchase.programmes.heading</source>
        <translation>Which sales programme?</translation>
    </message>
    <message id="purchase.programmes.help">
        <source>purchase.programmes.help</source>
        <translation>The active programmes; you can read each one's circular.</translation>
    </message>
    <message id="purchase.vehicle.heading">
        <source>purchase.vehicle.heading</source>
        <translation>Which car would you like?</translation>
    </message>
    <message id="purchase.vehicle.help">
        <source>purchase.vehicle.help</source>
        <translation>Prices are in rials, without tax and extras.</translation>
    </message>
    <message id="reading.down">
        <source>reading.down</source>
        <translation>Next part of the text</translation>
    </message>
    <message id="reading.up">
        <source>reading.up</source>
        <translation>Earlier part of the text</translation>
    </message>
    <message id="reason.bought_elsewhere">
        <source>reason.bought_elsewhere</source>
        <translation>I bought another car</translation>
    </message>
    <message id="reason.delivery">
        <source>reason.delivery</source>
        <translation>Delivery is too late</translation>
    </message>
    <message id="reason.finances">
        <source>reason.finances</source>
        <translation>The money is not ready</translation>
    </message>
    <message id="reason.other">
        <source>reason.other</source>
        <translation>Another reason</translation>
    </message>
    <message id="reason.price">
        <source>reason.price</source>
        <translation>The price is too high</translation>
    </message>
    <message id="receipt.after">
        <source>receipt.after</source>
        <translation>Now</translation>
    </message>
    <message id="receipt.awaiting.consequence">
        <source>receipt.awaiting.consequence</source>
        <translation>This request is not final yet. When the connection is back, a link is sent to your mobile. From its arrival at the central system you have {days} days to verify your identity by that link or at any terminal; after that the request lapses. Price and capacity are settled when the verification is completed; until then no place in the programme is held.</translation>
    </message>
    <message id="receipt.awaiting.estimate">
        <source>receipt.awaiting.estimate</source>
        <translation>Estimated amount</translation>
    </message>
    <message id="receipt.awaiting.no_contract">
        <source>receipt.awaiting.no_contract</source>
        <translation>This receipt only shows that your request was written down at this terminal; it is neither a contract nor a commitment.</translation>
    </message>
    <message id="receipt.awaiting.title">
        <source>receipt.awaiting.title</source>
        <translation>Provisional receipt of a vehicle purchase request</translation>
    </message>
    <message id="receipt.before">
        <source>receipt.before</source>
        <translation>Before</translation>
    </message>
    <message id="receipt.cancelled.consequence">
        <source>receipt.cancelled.consequence</source>
        <translation>Only this order was cancelled. Your place in the plan is kept, and you may choose another car in the same plan.</translation>
    </message>
    <message id="receipt.cancelled.title">
        <source>receipt.cancelled.title</source>
        <translation>Receipt for a cancelled order</translation>
    </message>
    <message id="receipt.changed.consequence">
        <source>receipt.changed.consequence</source>
        <translation>The vehicle of your order was replaced. Sales programme, dealership and tracking code stay as they were.</translation>
    </message>
    <message id="receipt.changed.title">
        <source>receipt.changed.title</source>
        <translation>Receipt for a changed vehicle</translation>
    </message>
    <message id="receipt.changes">
        <source>receipt.changes</source>
        <translation>What changed</translation>
    </message>
    <message id="receipt.copy">
        <source>receipt.copy</source>
        <translation>Duplicate, copy {number}</translation>
    </message>
    <message id="receipt.customer.mobile">
        <source>receipt.customer.mobile</source>
        <translation>Mobile</translation>
    </message>
    <message id="receipt.customer.name">
        <source>receipt.customer.name</source>
        <translation>Name</translation>
    </message>
    <message id="receipt.customer.national_code">
        <source>receipt.customer.national_code</source>
        <translation>National code</translation>
    </message>
    <message id="receipt.date">
        <source>receipt.date</source>
        <translation>Date</translation>
    </message>
    <message id="receipt.dealer">
        <source>receipt.dealer</source>
        <translation>Dealership {name}</translation>
    </message>
    <message id="receipt.dealer_code">
        <source>receipt.dealer_code</source>
        <translation>Dealership code {code}</translation>
    </message>
    <message id="receipt.difference">
        <source>receipt.difference</source>
        <translation>Difference</translation>
    </message>
    <message id="receipt.difference.less">
        <source>receipt.difference.less</source>
        <translation>{amount} rials less</translation>
    </message>
    <message id="receipt.difference.more">
        <source>receipt.difference.more</source>
        <translation>{amount} rials more</translation>
    </message>
    <message id="receipt.difference.none">
        <source>receipt.difference.none</source>
        <translation>No difference</translation>
    </message>
    <message id="receipt.file_subject">
        <source>receipt.file_subject</source>
        <translation>Receipt with tracking code {code}</translation>
    </message>
    <message id="receipt.in_words">
        <source>receipt.in_words</source>
        <translation>In words: {words}</translation>
    </message>
    <message id="receipt.no_contract">
        <source>receipt.no_contract</source>
        <translation>This receipt only shows that your request was registered; it is no contract and no binding commitment.</translation>
    </message>
    <message id="receipt.order.amount">
        <source>receipt.order.amount</source>
        <translation>Amount of the order</translation>
    </message>
    <message id="receipt.order.confirmed">
        <source>receipt.order.confirmed</source>
        <translation>Order registered on</translation>
    </message>
    <message id="receipt.order.price">
        <source>receipt.order.price</source>
        <translation>Vehicle with its options</translation>
    </message>
    <message id="receipt.page">
        <source>receipt.page</source>
        <translation>Tracking code {code}, page {page} of {pages}</translation>
    </message>
    <message id="receipt.payments">
        <source>receipt.payments</source>
        <translation>Payment</translation>
    </message>
    <message id="receipt.price">
        <source>receipt.price</source>
        <translation>Amounts</translation>
    </message>
    <message id="receipt.purchase.title">
        <source>receipt.purchase.title</source>
        <translation>Vehicle purchase request receipt</translation>
    </message>
    <message id="receipt.registered.consequence">
        <source>receipt.registered.consequence</source>
        <translation>This request was taken down while the connection was lost and is registered now that you have proved who you are. The provisional receipt is no longer needed.</translation>
    </message>
    <message id="receipt.registered.title">
        <source>receipt.registered.title</source>
        <translation>Receipt of a car purchase request</translation>
    </message>
    <message id="receipt.rials">
        <source>receipt.rials</source>
        <translation>{amount} rials</translation>
    </message>
    <message id="receipt.scan.form">
        <source>receipt.scan.form</source>
        <translation>Scan and enter the tracking code</translation>
    </message>
    <message id="receipt.scan.request">
        <source>receipt.scan.request</source>
        <translation>Scan with your phone to follow the request</translation>
    </message>
    <message id="receipt.signature">
        <source>receipt.signature</source>
        <translation>Stamp and signature</translation>
    </message>
    <message id="receipt.state">
        <source>receipt.state</source>
        <translation>Status</translation>
    </message>
    <message id="receipt.state.awaiting_identity">
        <source>receipt.state.awaiting_identity</source>
        <translation>Awaiting verification</translation>
    </message>
    <message id="receipt.state.order_cancelled">
        <source>receipt.state.order_cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message id="receipt.state.registered">
        <source>receipt.state.registered</source>
        <translation>Registered</translation>
    </message>
    <message id="receipt.state.vehicle_changed">
        <source>receipt.state.vehicle_changed</source>
        <translation>Vehicle changed</translation>
    </message>
    <message id="receipt.state.waiting_to_send">
        <source>receipt.state.waiting_to_send</source>
        <translation>Registered; waiting to be sent to the central system</translation>
    </message>
    <message id="receipt.state.withdrawn">
        <source>receipt.state.withdrawn</source>
        <translation>Withdrawn from the plan</translation>
    </message>
    <message id="receipt.subject">
        <source>receipt.subject</source>
        <translation>Subject</translation>
    </message>
    <message id="receipt.support">
        <source>receipt.support</source>
        <translation>Support: {phone}</translation>
    </message>
    <message id="receipt.support_with_email">
        <source>receipt.support_with_email</source>
        <translation>Support: {phone} or {email}</translation>
    </message>
    <message id="receipt.time">
        <source>receipt.time</source>
        <translation>Time</translation>
    </message>
    <message id="receipt.total">
        <source>receipt.total</source>
        <translation>Total</translation>
    </message>
    <message id="receipt.track_at">
        <source>receipt.track_at</source>
        <translation>Follow by tracking code at {address}</translation>
    </message>
    <message id="receipt.tracking_code">
        <source>receipt.tracking_code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="receipt.unit">
        <source>receipt.unit</source>
        <translation>Rial</translation>
    </message>
    <message id="receipt.vat">
        <source>receipt.vat</source>
        <translation>Value added tax</translation>
    </message>
    <message id="receipt.withdrawn.consequence">
        <source>receipt.withdrawn.consequence</source>
        <translation>With this withdrawal you have left the whole plan: your place in it is not kept and you cannot register in it again.</translation>
    </message>
    <message id="receipt.withdrawn.title">
        <source>receipt.withdrawn.title</source>
        <translation>Receipt for a withdrawal from the plan</translation>
    </message>
    <message id="request.cancel">
        <source>request.cancel</source>
        <translation>Cancel the order</translation>
    </message>
    <message id="request.cancel.help">
        <source>request.cancel.help</source>
        <translation>This order only; you stay in the plan and choose another car.</translation>
    </message>
    <message id="request.change">
        <source>request.change</source>
        <translation>Change the car</translation>
    </message>
    <message id="request.change.help">
        <source>request.change.help</source>
        <translation>Another car, colour or extras in the same programme</translation>
    </message>
    <message id="request.confirmed_at">
        <source>request.confirmed_at</source>
        <translation>Registered on</translation>
    </message>
    <message id="request.deadline">
        <source>request.deadline</source>
        <translation>Payment deadline</translation>
    </message>
    <message id="request.file">
        <source>request.file</source>
        <translation>Complete the file</translation>
    </message>
    <message id="request.file.help">
        <source>request.file.help</source>
        <translation>Add your licence number and landline to the file.</translation>
    </message>
    <message id="request.file_completed_at">
        <source>request.file_completed_at</source>
        <translation>File completed on</translation>
    </message>
    <message id="request.heading">
        <source>request.heading</source>
        <translation>Your request</translation>
    </message>
    <message id="request.help">
        <source>request.help</source>
        <translation>Its present state, its history and what you can do</translation>
    </message>
    <message id="request.note.vehicle_changed">
        <source>request.note.vehicle_changed</source>
        <translation>Vehicle changed: “{before}” was replaced by “{after}”.</translation>
    </message>
    <message id="request.reorder">
        <source>request.reorder</source>
        <translation>Choose another car</translation>
    </message>
    <message id="request.reorder.help">
        <source>request.reorder.help</source>
        <translation>Your place in the plan remains; place a new request in the same programme.</translation>
    </message>
    <message id="request.state">
        <source>request.state</source>
        <translation>State</translation>
    </message>
    <message id="request.state.accepted">
        <source>request.state.accepted</source>
        <translation>Accepted</translation>
    </message>
    <message id="request.state.awaiting_payment">
        <source>request.state.awaiting_payment</source>
        <translation>Awaiting payment</translation>
    </message>
    <message id="request.state.delivered">
        <source>request.state.delivered</source>
        <translation>Delivered</translation>
    </message>
    <message id="request.state.file_made">
        <source>request.state.file_made</source>
        <translation>File made</translation>
    </message>
    <message id="request.state.in_review">
        <source>request.state.in_review</source>
        <translation>In the queue for review</translation>
    </message>
    <message id="request.state.invited">
        <source>request.state.invited</source>
        <translation>Invited to complete</translation>
    </message>
    <message id="request.state.order_cancelled">
        <source>request.state.order_cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message id="request.state.other">
        <source>request.state.other</source>
        <translation>Under way</translation>
    </message>
    <message id="request.state.paid">
        <source>request.state.paid</source>
        <translation>Paid</translation>
    </message>
    <message id="request.state.registered">
        <source>request.state.registered</source>
        <translation>Registered</translation>
    </message>
    <message id="request.state.rejected">
        <source>request.state.rejected</source>
        <translation>Rejected</translation>
    </message>
    <message id="request.state.unpaid_cancelled">
        <source>request.state.unpaid_cancelled</source>
        <translation>Cancelled for non-payment</translation>
    </message>
    <message id="request.state.withdrawn">
        <source>request.state.withdrawn</source>
        <translation>Withdrawn from the plan</translation>
    </message>
    <message id="request.tracking_code">
        <source>request.tracking_code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="request.withdraw">
        <source>request.withdraw</source>
        <translation>Leave the plan</translation>
    </message>
    <message id="request.withdraw.help">
        <source>request.withdraw.help</source>
        <translation>You leave the plan altogether; this cannot be undone.</translation>
    </message>
    <message id="requests.heading">
        <source>requests.heading</source>
        <translation>Customer requests: placing and following up</translation>
    </message>
    <message id="requests.help">
        <source>requests.help</source>
        <translation>Choose the request you want to see.</translation>
    </message>
    <message id="restart.confirm">
        <source>restart.confirm</source>
        <translation>Yes, start over</translation>
    </message>
    <message id="restart.heading">
        <source>restart.heading</source>
        <translation>Start over?</translation>
    </message>
    <message id="restart.stay">
        <source>restart.stay</source>
        <translation>No, go on</translation>
    </message>
    <message id="restart.text">
        <source>restart.text</source>
        <translation>If you start over, what you have entered so far is erased.</translation>
    </message>
    <message id="saipa.code.heading">
        <source>saipa.code.heading</source>
        <translation>Enter the verification code</translation>
    </message>
    <message id="saipa.code.help">
        <source>saipa.code.help</source>
        <translation>We sent you an SMS titled «کد احراز امتا».</translation>
    </message>
    <message id="saipa.consent.heading">
        <source>saipa.consent.heading</source>
        <translation>May your details be passed on to SAIPA?</translation>
    </message>
    <message id="saipa.consent.help">
        <source>saipa.consent.help</source>
        <translation>EMTA identity system, e-commerce development centre of the Ministry of Industry (ecsw.ir)</translation>
    </message>
    <message id="saipa.entry.heading">
        <source>saipa.entry.heading</source>
        <translation>SAIPA group's sales system</translation>
    </message>
    <message id="saipa.entry.help">
        <source>saipa.entry.help</source>
        <translation>To buy, you must be verified and hold a SAIPA password.</translation>
    </message>
    <message id="saipa.identity.heading">
        <source>saipa.identity.heading</source>
        <translation>Your national code and birth date</translation>
    </message>
    <message id="saipa.identity.help">
        <source>saipa.identity.help</source>
        <translation>Both must agree with your birth certificate and the owner of the mobile.</translation>
    </message>
    <message id="saipa.known.heading">
        <source>saipa.known.heading</source>
        <translation>You were verified before</translation>
    </message>
    <message id="saipa.known.help">
        <source>saipa.known.help</source>
        <translation>No new registration is needed. If you do not remember the password, choose a new one by recovery.</translation>
    </message>
    <message id="saipa.known.menu">
        <source>saipa.known.menu</source>
        <translation>Go on with this account</translation>
    </message>
    <message id="saipa.known.menu.help">
        <source>saipa.known.menu.help</source>
        <translation>Your password stays as it is.</translation>
    </message>
    <message id="saipa.login.heading">
        <source>saipa.login.heading</source>
        <translation>Enter your national code</translation>
    </message>
    <message id="saipa.login.help">
        <source>saipa.login.help</source>
        <translation>Your user name is your national code. If you are new or forgot the password, take one of the ways below.</translation>
    </message>
    <message id="saipa.login.password.heading">
        <source>saipa.login.password.heading</source>
        <translation>Enter your password</translation>
    </message>
    <message id="saipa.login.password.help">
        <source>saipa.login.password.help</source>
        <translation>The password you chose in SAIPA's sales system</translation>
    </message>
    <message id="saipa.mobile.heading">
        <source>saipa.mobile.heading</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message id="saipa.mobile.help">
        <source>saipa.mobile.help</source>
        <translation>The number must be active and in your own name. Identity is verified by EMTA (e-commerce development centre of the Ministry of Industry).</translation>
    </message>
    <message id="saipa.not_registered">
        <source>saipa.not_registered</source>
        <translation>Not registered yet?</translation>
    </message>
    <message id="saipa.password.heading">
        <source>saipa.password.heading</source>
        <translation>Set the password</translation>
    </message>
    <message id="saipa.password.help">
        <source>saipa.password.help</source>
        <translation>Enter the password you like and repeat it. From now on your national code and this password are enough for buying.</translation>
    </message>
    <message id="saipa.password_missing.help">
        <source>saipa.password_missing.help</source>
        <translation>No new registration is needed, but you have not chosen a password yet. Choose it by recovery.</translation>
    </message>
    <message id="saipa.profile.all">
        <source>saipa.profile.all</source>
        <translation>Place and contact</translation>
    </message>
    <message id="saipa.profile.place.heading">
        <source>saipa.profile.place.heading</source>
        <translation>Place and contact: which city do you live in?</translation>
    </message>
    <message id="saipa.recover">
        <source>saipa.recover</source>
        <translation>Recover the password</translation>
    </message>
    <message id="saipa.recover.send">
        <source>saipa.recover.send</source>
        <translation>Send and confirm</translation>
    </message>
    <message id="saipa.recover_password.help">
        <source>saipa.recover_password.help</source>
        <translation>Enter the new password and repeat it; it is the one from now on.</translation>
    </message>
    <message id="saipa.sign_in">
        <source>saipa.sign_in</source>
        <translation>Sign in / register</translation>
    </message>
    <message id="saipa.sign_in.help">
        <source>saipa.sign_in.help</source>
        <translation>Sign in by national code and password, or register.</translation>
    </message>
    <message id="section.account">
        <source>section.account</source>
        <translation>Account</translation>
    </message>
    <message id="section.contract">
        <source>section.contract</source>
        <translation>Contract</translation>
    </message>
    <message id="section.finish">
        <source>section.finish</source>
        <translation>Finish</translation>
    </message>
    <message id="section.identity">
        <source>section.identity</source>
        <translation>Identity</translation>
    </message>
    <message id="section.password">
        <source>section.password</source>
        <translation>Password</translation>
    </message>
    <message id="section.profile">
        <source>section.profile</source>
        <translation>Personal details</translation>
    </message>
    <message id="section.review">
        <source>section.review</source>
        <translation>Review</translation>
    </message>
    <message id="section.sign_in">
        <source>section.sign_in</source>
        <translation>Sign in</translation>
    </message>
    <message id="section.vehicle">
        <source>section.vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message id="service.account">
        <source>service.account</source>
        <translation>Account</translation>
    </message>
    <message id="service.heading">
        <source>service.heading</source>
        <translation>What would you like to do?</translation>
    </message>
    <message id="service.help">
        <source>service.help</source>
        <translation>Choose a service and a car maker.</translation>
    </message>
    <message id="service.purchase">
        <source>service.purchase</source>
        <translation>Buy a vehicle</translation>
    </message>
    <message id="sheet.close">
        <source>sheet.close</source>
        <translation>Close</translation>
    </message>
    <message id="sim.phone.empty">
        <source>sim.phone.empty</source>
        <translation>No message yet.</translation>
    </message>
    <message id="sim.phone.note">
        <source>sim.phone.note</source>
        <translation>In trial mode messages arrive here instead of on the customer's phone.</translation>
    </message>
    <message id="sim.phone.title">
        <source>sim.phone.title</source>
        <translation>Simulated phone</translation>
    </message>
    <message id="sms.accepted">
        <source>sms.accepted</source>
        <translation>Your request in “{programme}” was accepted. We will tell you by SMS when to pay.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.awaiting">
        <source>sms.awaiting</source>
        <translation>Your purchase request at {maker} was taken while the connection was down and awaits verification. Until {day}, {time}, sign in at any terminal with a code and register it.
If you made no request, there is nothing to do.</translation>
    </message>
    <message id="sms.awaiting_lapsed">
        <source>sms.awaiting_lapsed</source>
        <translation>The time for verification is over and your purchase request at {maker} was not registered. You can make a new one at any terminal whenever you like.</translation>
    </message>
    <message id="sms.awaiting_link">
        <source>sms.awaiting_link</source>
        <translation>Your purchase request at {maker} was taken while the connection was down and awaits verification. Until {day}, {time}, finish it at any terminal or on your phone with this link. If you made no request, there is nothing to do.
{link}</translation>
    </message>
    <message id="sms.awaiting_refused">
        <source>sms.awaiting_refused</source>
        <translation>Your identity is verified, but your request in {programme} was not registered: {reason}
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.awaiting_reminder">
        <source>sms.awaiting_reminder</source>
        <translation>A reminder: your purchase request at "{maker}" still awaits verification and lapses on {day}, {time}. Before that, sign in at any terminal by a texted code and register it.
If you made no request, there is nothing to do.</translation>
    </message>
    <message id="sms.awaiting_reminder_link">
        <source>sms.awaiting_reminder_link</source>
        <translation>A reminder: your purchase request at "{maker}" still awaits verification and lapses on {day}, {time}. Finish it before that at any terminal or by this link. If you made no request, there is nothing to do.
{link}</translation>
    </message>
    <message id="sms.awaiting_withdrawn">
        <source>sms.awaiting_withdrawn</source>
        <translation>You withdrew the request in “{programme}” that was taken down while the connection was lost; its details were erased.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.cancelled">
        <source>sms.cancelled</source>
        <translation>Your order of “{vehicle}” was cancelled. Your place in “{programme}” is kept and you may order another car.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.change_mobile">
        <source>sms.change_mobile</source>
        <translation>Code for your new mobile number: {code}
Do not give this code to anybody.</translation>
    </message>
    <message id="sms.change_password">
        <source>sms.change_password</source>
        <translation>Code for changing your password: {code}
Do not give this code to anybody.</translation>
    </message>
    <message id="sms.deadline">
        <source>sms.deadline</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="sms.deferral">
        <source>sms.deferral</source>
        <translation>Your identity check for "{maker}" is unfinished. Finish it on your phone until {day}, {time}:
{link}</translation>
    </message>
    <message id="sms.file_made">
        <source>sms.file_made</source>
        <translation>The file of your purchase of “{vehicle}” is complete.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.follow">
        <source>sms.follow</source>
        <translation>Follow it at {address}</translation>
    </message>
    <message id="sms.identity">
        <source>sms.identity</source>
        <translation>EMTA verification code: {code}
Do not share it.</translation>
    </message>
    <message id="sms.invited">
        <source>sms.invited</source>
        <translation>Your invitation for “{vehicle}” was issued. Please visit the dealership {dealer}.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.login">
        <source>sms.login</source>
        <translation>SMS password: {code}
Do not share it.</translation>
    </message>
    <message id="sms.mobile_changed">
        <source>sms.mobile_changed</source>
        <translation>The mobile number of your account was changed. If this was not you, contact support at once.</translation>
    </message>
    <message id="sms.payment_asked">
        <source>sms.payment_asked</source>
        <translation>It is time to pay for your request in “{programme}”. Pay until: {deadline}
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.profile">
        <source>sms.profile</source>
        <translation>Validation code: {code}
It confirms your details for the purchase.</translation>
    </message>
    <message id="sms.receipt">
        <source>sms.receipt</source>
        <translation>Your request in “{programme}” was registered.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.recovery">
        <source>sms.recovery</source>
        <translation>Password recovery code: {code}
Do not share it.</translation>
    </message>
    <message id="sms.registration">
        <source>sms.registration</source>
        <translation>Registration code: {code}
Do not give this code to anybody.</translation>
    </message>
    <message id="sms.rejected">
        <source>sms.rejected</source>
        <translation>Your request in “{programme}” was not accepted.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.support">
        <source>sms.support</source>
        <translation>Your message has reached support.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.support_reply">
        <source>sms.support_reply</source>
        <translation>Support's answer: {reply}
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.unpaid">
        <source>sms.unpaid</source>
        <translation>The time to pay is over and your request in “{programme}” was cancelled.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.vehicle_changed">
        <source>sms.vehicle_changed</source>
        <translation>The car of your request in “{programme}” is now “{vehicle}”.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="sms.withdrawn">
        <source>sms.withdrawn</source>
        <translation>Your withdrawal from “{programme}” was recorded. You have no place in this plan any more.
Tracking code: {tracking_code}</translation>
    </message>
    <message id="status.offline">
        <source>status.offline</source>
        <translation>The central system is out of reach; your request is kept and sent later.</translation>
    </message>
    <message id="status.printer">
        <source>status.printer</source>
        <translation>The printer is out; you get the receipt by SMS and QR.</translation>
    </message>
    <message id="status.ready">
        <source>status.ready</source>
        <translation>This terminal is ready.</translation>
    </message>
    <message id="summary.claim">
        <source>summary.claim</source>
        <translation>Your details, not verified yet</translation>
    </message>
    <message id="summary.colour">
        <source>summary.colour</source>
        <translation>Colour</translation>
    </message>
    <message id="summary.customer">
        <source>summary.customer</source>
        <translation>Applicant</translation>
    </message>
    <message id="summary.dealer">
        <source>summary.dealer</source>
        <translation>Delivering dealership</translation>
    </message>
    <message id="summary.estimate">
        <source>summary.estimate</source>
        <translation>Estimated amount, not settled yet</translation>
    </message>
    <message id="summary.line">
        <source>summary.line</source>
        <translation>{title}</translation>
    </message>
    <message id="summary.model">
        <source>summary.model</source>
        <translation>Vehicle</translation>
    </message>
    <message id="summary.name">
        <source>summary.name</source>
        <translation>Full name</translation>
    </message>
    <message id="summary.net">
        <source>summary.net</source>
        <translation>Price without tax</translation>
    </message>
    <message id="summary.options">
        <source>summary.options</source>
        <translation>Options</translation>
    </message>
    <message id="summary.price">
        <source>summary.price</source>
        <translation>Price</translation>
    </message>
    <message id="summary.profile">
        <source>summary.profile</source>
        <translation>Further details</translation>
    </message>
    <message id="summary.programme">
        <source>summary.programme</source>
        <translation>Sales programme</translation>
    </message>
    <message id="summary.registry">
        <source>summary.registry</source>
        <translation>Registry details</translation>
    </message>
    <message id="summary.request">
        <source>summary.request</source>
        <translation>Request</translation>
    </message>
    <message id="summary.total">
        <source>summary.total</source>
        <translation>Total</translation>
    </message>
    <message id="summary.total_words">
        <source>summary.total_words</source>
        <translation>In words</translation>
    </message>
    <message id="summary.vat">
        <source>summary.vat</source>
        <translation>Value added tax</translation>
    </message>
    <message id="summary.vehicle">
        <source>summary.vehicle</source>
        <translation>Your choice</translation>
    </message>
    <message id="support.code">
        <source>support.code</source>
        <translation>Tracking code of the message</translation>
    </message>
    <message id="support.heading">
        <source>support.heading</source>
        <translation>Message to support</translation>
    </message>
    <message id="support.kept">
        <source>support.kept</source>
        <translation>Your message is kept. We will read it and answer to the number or address you wrote.</translation>
    </message>
    <message id="support.send">
        <source>support.send</source>
        <translation>Send the message</translation>
    </message>
    <message id="support.write">
        <source>support.write</source>
        <translation>Write to support</translation>
    </message>
    <message id="tracking.contacts">
        <source>tracking.contacts</source>
        <translation>Contacts</translation>
    </message>
    <message id="tracking.day">
        <source>tracking.day</source>
        <translation>Registered on</translation>
    </message>
    <message id="tracking.deadline">
        <source>tracking.deadline</source>
        <translation>Time to pay</translation>
    </message>
    <message id="tracking.deadline_until">
        <source>tracking.deadline_until</source>
        <translation>Until {day}, {time}</translation>
    </message>
    <message id="tracking.dealer">
        <source>tracking.dealer</source>
        <translation>Dealership</translation>
    </message>
    <message id="tracking.forged">
        <source>tracking.forged</source>
        <translation>None of our terminals issued this link</translation>
    </message>
    <message id="tracking.forged_help">
        <source>tracking.forged_help</source>
        <translation>The link is incomplete or made up. Scan the receipt again or call the dealership.</translation>
    </message>
    <message id="tracking.history">
        <source>tracking.history</source>
        <translation>What has happened so far</translation>
    </message>
    <message id="tracking.lookup.again">
        <source>tracking.lookup.again</source>
        <translation>Follow another request</translation>
    </message>
    <message id="tracking.lookup.button">
        <source>tracking.lookup.button</source>
        <translation>Show the state</translation>
    </message>
    <message id="tracking.lookup.by_code">
        <source>tracking.lookup.by_code</source>
        <translation>Follow by tracking code</translation>
    </message>
    <message id="tracking.lookup.code">
        <source>tracking.lookup.code</source>
        <translation>Tracking code</translation>
    </message>
    <message id="tracking.lookup.code_hint">
        <source>tracking.lookup.code_hint</source>
        <translation>12 digits, written on the receipt.</translation>
    </message>
    <message id="tracking.lookup.digits">
        <source>tracking.lookup.digits</source>
        <translation>Last four digits of the mobile</translation>
    </message>
    <message id="tracking.lookup.intro">
        <source>tracking.lookup.intro</source>
        <translation>Write the tracking code of your receipt and the last four digits of the mobile you registered with.</translation>
    </message>
    <message id="tracking.lookup.not_found">
        <source>tracking.lookup.not_found</source>
        <translation>Nothing was found for this tracking code and these four digits. Compare both with your receipt; if you have just registered, come back a little later.</translation>
    </message>
    <message id="tracking.lookup.too_many">
        <source>tracking.lookup.too_many</source>
        <translation>There were too many failed tries. Please try again in {minutes} minutes.</translation>
    </message>
    <message id="tracking.meaning.accepted">
        <source>tracking.meaning.accepted</source>
        <translation>Your request was accepted. We will tell you by SMS when to pay.</translation>
    </message>
    <message id="tracking.meaning.awaiting_payment">
        <source>tracking.meaning.awaiting_payment</source>
        <translation>It is your turn to pay. If you do not pay in time, the request is cancelled.</translation>
    </message>
    <message id="tracking.meaning.delivered">
        <source>tracking.meaning.delivered</source>
        <translation>The car was delivered. Enjoy it!</translation>
    </message>
    <message id="tracking.meaning.file_made">
        <source>tracking.meaning.file_made</source>
        <translation>Your file is complete. An invitation will be sent for the delivery.</translation>
    </message>
    <message id="tracking.meaning.in_review">
        <source>tracking.meaning.in_review</source>
        <translation>Your request is being reviewed and ranked. We will tell you the outcome by SMS.</translation>
    </message>
    <message id="tracking.meaning.invited">
        <source>tracking.meaning.invited</source>
        <translation>The invitation for the delivery was issued. Arrange it with the dealership.</translation>
    </message>
    <message id="tracking.meaning.order_cancelled">
        <source>tracking.meaning.order_cancelled</source>
        <translation>This order was cancelled, but your place in the plan is kept and you may order another car.</translation>
    </message>
    <message id="tracking.meaning.order_passed_on">
        <source>tracking.meaning.order_passed_on</source>
        <translation>This order was cancelled and another request of yours has taken its place.</translation>
    </message>
    <message id="tracking.meaning.paid">
        <source>tracking.meaning.paid</source>
        <translation>Your payment is recorded. The next step is to complete the file at the dealership.</translation>
    </message>
    <message id="tracking.meaning.registered">
        <source>tracking.meaning.registered</source>
        <translation>Your request has arrived and waits to be reviewed. Nothing is needed of you for now.</translation>
    </message>
    <message id="tracking.meaning.rejected">
        <source>tracking.meaning.rejected</source>
        <translation>Your request was not accepted in this programme.</translation>
    </message>
    <message id="tracking.meaning.unpaid_cancelled">
        <source>tracking.meaning.unpaid_cancelled</source>
        <translation>The time to pay passed and the request was cancelled.</translation>
    </message>
    <message id="tracking.meaning.withdrawn">
        <source>tracking.meaning.withdrawn</source>
        <translation>You have left this plan.</translation>
    </message>
    <message id="tracking.message">
        <source>tracking.message</source>
        <translation>Your message to support</translation>
    </message>
    <message id="tracking.moment">
        <source>tracking.moment</source>
        <translation>{day}, {time}</translation>
    </message>
    <message id="tracking.not_received">
        <source>tracking.not_received</source>
        <translation>This request was issued at {dealer} and has not reached the central system yet. Your receipt is valid; please look again later.</translation>
    </message>
    <message id="tracking.on_its_way">
        <source>tracking.on_its_way</source>
        <translation>On its way to the central system</translation>
    </message>
    <message id="tracking.privacy">
        <source>tracking.privacy</source>
        <translation>No personal data is shown on this page.</translation>
    </message>
    <message id="tracking.programme">
        <source>tracking.programme</source>
        <translation>Sales programme</translation>
    </message>
    <message id="tracking.reply">
        <source>tracking.reply</source>
        <translation>Support's answer</translation>
    </message>
    <message id="tracking.support.answered">
        <source>tracking.support.answered</source>
        <translation>Your message was answered.</translation>
    </message>
    <message id="tracking.support.closed">
        <source>tracking.support.closed</source>
        <translation>Your message was dealt with.</translation>
    </message>
    <message id="tracking.support.new">
        <source>tracking.support.new</source>
        <translation>Your message has arrived and waits for an answer.</translation>
    </message>
    <message id="tracking.title">
        <source>tracking.title</source>
        <translation>Track a request</translation>
    </message>
    <message id="tracking.vehicle">
        <source>tracking.vehicle</source>
        <translation>Vehicle</translation>
    </message>
    <message id="vehicle.delivery">
        <source>vehicle.delivery</source>
        <translation>Delivery</translation>
    </message>
    <message id="verification.birth_hint">
        <source>verification.birth_hint</source>
        <translation>Day, month and year of the solar calendar, such as 17 Mordad 1370</translation>
    </message>
    <message id="verification.check">
        <source>verification.check</source>
        <translation>Check and go on</translation>
    </message>
    <message id="verification.claim">
        <source>verification.claim</source>
        <translation>The texted code and who you are</translation>
    </message>
    <message id="verification.code_accepted">
        <source>verification.code_accepted</source>
        <translation>The texted code was accepted.</translation>
    </message>
    <message id="verification.code_hint">
        <source>verification.code_hint</source>
        <translation>Enter the code that was texted to {mobile}.</translation>
    </message>
    <message id="verification.denied">
        <source>verification.denied</source>
        <translation>Consent was denied</translation>
    </message>
    <message id="verification.denied_help">
        <source>verification.denied_help</source>
        <translation>Nothing of your identity was kept. You can start afresh at a terminal whenever you like.</translation>
    </message>
    <message id="verification.deny_means">
        <source>verification.deny_means</source>
        <translation>If you deny, nothing of yours is kept and this link closes.</translation>
    </message>
    <message id="verification.gone">
        <source>verification.gone</source>
        <translation>This link is not open any more</translation>
    </message>
    <message id="verification.gone_help">
        <source>verification.gone_help</source>
        <translation>It may have expired, been used, or been replaced by a newer one. Look at your latest message, or start afresh at any terminal.</translation>
    </message>
    <message id="verification.mistakes">
        <source>verification.mistakes</source>
        <translation>Please mend these:</translation>
    </message>
    <message id="verification.mobile_mismatch">
        <source>verification.mobile_mismatch</source>
        <translation>This mobile is not in the name of this national code's holder. If the national code is right, start again at a terminal with a number of your own.</translation>
    </message>
    <message id="verification.no_wording">
        <source>verification.no_wording</source>
        <translation>This maker's text of consent is not published yet. Please open this link again later.</translation>
    </message>
    <message id="verification.over">
        <source>verification.over</source>
        <translation>Identity check for {maker}</translation>
    </message>
    <message id="verification.resend">
        <source>verification.resend</source>
        <translation>Send the code again</translation>
    </message>
    <message id="verification.send">
        <source>verification.send</source>
        <translation>Send the code</translation>
    </message>
    <message id="verification.stale">
        <source>verification.stale</source>
        <translation>This page had grown stale in this browser and nothing was recorded. Please go on from here.</translation>
    </message>
    <message id="verification.start">
        <source>verification.start</source>
        <translation>Finish your identity check on your own phone</translation>
    </message>
    <message id="verification.start_help">
        <source>verification.start_help</source>
        <translation>To be sure it is you, we text a fresh code to {mobile}. Then we ask your national code and date of birth.</translation>
    </message>
    <message id="verification.title">
        <source>verification.title</source>
        <translation>Finish your identity check</translation>
    </message>
    <message id="verification.until">
        <source>verification.until</source>
        <translation>This link can be used until {day}, {time}.</translation>
    </message>
    <message id="verification.verified">
        <source>verification.verified</source>
        <translation>You have been verified</translation>
    </message>
    <message id="verification.verified_help">
        <source>verification.verified_help</source>
        <translation>Sign in at any terminal by a texted code and go on; your identity is not asked again. You may close this page.</translation>
    </message>
    <message id="waiting.slow">
        <source>waiting.slow</source>
        <translation>This is taking longer than usual. You can wait or go back.</translation>
    </message>
    <message id="waiting.text">
        <source>waiting.text</source>
        <translation>One moment, please…</translation>
    </message>
    <message id="waiting.wayout">
        <source>waiting.wayout</source>
        <translation>Go back</translation>
    </message>
    <message id="window.title">
        <source>window.title</source>
        <translation>Car dealership terminal</translation>
    </message>
    <message id="withdraw.confirm.heading">
        <source>withdraw.confirm.heading</source>
        <translation>Are you sure about leaving the plan?</translation>
    </message>
    <message id="withdraw.confirm.help">
        <source>withdraw.confirm.help</source>
        <translation>This is the last question. After it there is no way back into this plan.</translation>
    </message>
    <message id="withdraw.heading">
        <source>withdraw.heading</source>
        <translation>Why do you leave the plan?</translation>
    </message>
    <message id="withdraw.help">
        <source>withdraw.help</source>
        <translation>Leaving takes you out of the plan altogether; this request and your place are lost. If you only want another car, go back and choose «Cancel the order» or «Change the car».</translation>
    </message>
</context>
</TS>
