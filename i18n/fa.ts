<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message id="account.address.heading">
        <source>account.address.heading</source>
        <translation>نشانی پستی شما چیست؟</translation>
    </message>
    <message id="account.address.help">
        <source>account.address.help</source>
        <translation>مدارک خودرو به همین نشانی فرستاده می‌شود.</translation>
    </message>
    <message id="account.change_mobile">
        <source>account.change_mobile</source>
        <translation>تغییر شماره همراه</translation>
    </message>
    <message id="account.change_mobile.help">
        <source>account.change_mobile.help</source>
        <translation>کد ملی و شماره تازه را بنویسید. شماره تازه باید به نام خودتان باشد؛ کدی به آن پیامک می‌شود.</translation>
    </message>
    <message id="account.change_password">
        <source>account.change_password</source>
        <translation>تغییر رمز عبور</translation>
    </message>
    <message id="account.code.heading">
        <source>account.code.heading</source>
        <translation>کد پیامک‌شده را وارد کنید</translation>
    </message>
    <message id="account.contact.heading">
        <source>account.contact.heading</source>
        <translation>شماره تلفن ثابت و ایمیل شما</translation>
    </message>
    <message id="account.contact.help">
        <source>account.contact.help</source>
        <translation>اگر به شماره همراهتان دسترسی نداشتیم، از این راه‌ها خبرتان می‌کنیم.</translation>
    </message>
    <message id="account.defer">
        <source>account.defer</source>
        <translation>ادامه با تلفن همراه</translation>
    </message>
    <message id="account.defer.help">
        <source>account.defer.help</source>
        <translation>پیوندی برایتان پیامک می‌شود تا احراز هویت را بعداً با گوشی خودتان تمام کنید.</translation>
    </message>
    <message id="account.deferred.end">
        <source>account.deferred.end</source>
        <translation>پایان</translation>
    </message>
    <message id="account.deferred.heading">
        <source>account.deferred.heading</source>
        <translation>پیوند ادامهٔ کار برایتان پیامک شد</translation>
    </message>
    <message id="account.deferred.help">
        <source>account.deferred.help</source>
        <translation>پیامک به شمارهٔ {mobile} رفت و پیوندش تا {day} ساعت {time} باز است. آن را روی گوشی خود باز کنید و احراز هویت را همان‌جا تمام کنید؛ سپس در هر پایانه با کد پیامکی وارد شوید. تا آن زمان درخواستی برای شما ثبت نمی‌شود.</translation>
    </message>
    <message id="account.edit.done">
        <source>account.edit.done</source>
        <translation>تمام شد؛ بازگشت به حساب</translation>
    </message>
    <message id="account.edit.heading">
        <source>account.edit.heading</source>
        <translation>ویرایش اطلاعات حساب</translation>
    </message>
    <message id="account.edit.help">
        <source>account.edit.help</source>
        <translation>کنار هر چه قابل تغییر است «ویرایش» را می‌بینید. مشخصات شناسنامه‌ای از ثبت احوال می‌آید و اینجا عوض نمی‌شود.</translation>
    </message>
    <message id="account.education.heading">
        <source>account.education.heading</source>
        <translation>تحصیلات شما</translation>
    </message>
    <message id="account.education.help">
        <source>account.education.help</source>
        <translation>بالاترین مدرکی را که گرفته‌اید انتخاب کنید.</translation>
    </message>
    <message id="account.menu.buy">
        <source>account.menu.buy</source>
        <translation>خرید خودرو</translation>
    </message>
    <message id="account.menu.buy.help">
        <source>account.menu.buy.help</source>
        <translation>برنامه‌های فروش فعال را ببینید و درخواست ثبت کنید.</translation>
    </message>
    <message id="account.menu.consents">
        <source>account.menu.consents</source>
        <translation>مجوزهای ورود یکپارچه</translation>
    </message>
    <message id="account.menu.consents.help">
        <source>account.menu.consents.help</source>
        <translation>ببینید به کدام خودروساز مجوز داده‌اید و اگر خواستید آن را پس بگیرید.</translation>
    </message>
    <message id="account.menu.edit">
        <source>account.menu.edit</source>
        <translation>ویرایش اطلاعات</translation>
    </message>
    <message id="account.menu.edit.help">
        <source>account.menu.edit.help</source>
        <translation>نشانی، تماس و دیگر اطلاعاتی که خودتان وارد کرده‌اید</translation>
    </message>
    <message id="account.menu.heading">
        <source>account.menu.heading</source>
        <translation>چه کاری می‌خواهید انجام دهید؟</translation>
    </message>
    <message id="account.menu.help">
        <source>account.menu.help</source>
        <translation>وارد حساب خود شده‌اید. پس از پایان کار، «شروع دوباره» را بزنید تا اطلاعات شما از این دستگاه پاک شود.</translation>
    </message>
    <message id="account.menu.requests">
        <source>account.menu.requests</source>
        <translation>ثبت و پیگیری درخواست‌های مشتری</translation>
    </message>
    <message id="account.menu.requests.help">
        <source>account.menu.requests.help</source>
        <translation>وضعیت درخواست، تعویض خودرو، تشکیل پرونده، لغو سفارش</translation>
    </message>
    <message id="account.mismatch.change">
        <source>account.mismatch.change</source>
        <translation>تغییر شماره همراه</translation>
    </message>
    <message id="account.mismatch.heading">
        <source>account.mismatch.heading</source>
        <translation>این شماره همراه به نام شما نیست</translation>
    </message>
    <message id="account.mismatch.help">
        <source>account.mismatch.help</source>
        <translation>شماره همراهی که وارد کردید به نام صاحب این کد ملی ثبت نشده است؛ برای ادامه باید شماره را تغییر دهید و شماره‌ای به نام خودتان وارد کنید. چیزی ثبت نشد.</translation>
    </message>
    <message id="account.mismatch.leave">
        <source>account.mismatch.leave</source>
        <translation>بازگشت به صفحه ورود</translation>
    </message>
    <message id="account.mobile_code.heading">
        <source>account.mobile_code.heading</source>
        <translation>کدی را که به شماره تازه پیامک شد وارد کنید</translation>
    </message>
    <message id="account.mobile_code.help">
        <source>account.mobile_code.help</source>
        <translation>این کد نشان می‌دهد شماره تازه در دست خودتان است.</translation>
    </message>
    <message id="account.mobile_password.heading">
        <source>account.mobile_password.heading</source>
        <translation>رمز عبور کنونی حساب شما چیست؟</translation>
    </message>
    <message id="account.mobile_password.help">
        <source>account.mobile_password.help</source>
        <translation>شماره همراه تنها با رمز عبور حساب عوض می‌شود.</translation>
    </message>
    <message id="account.new_password.heading">
        <source>account.new_password.heading</source>
        <translation>رمز عبور تازه‌ای انتخاب کنید</translation>
    </message>
    <message id="account.new_password.help">
        <source>account.new_password.help</source>
        <translation>رمز را به خاطر بسپارید؛ در ورودهای بعدی لازم می‌شود و ما آن را جایی نشان نمی‌دهیم.</translation>
    </message>
    <message id="account.not_known.again">
        <source>account.not_known.again</source>
        <translation>دوباره بررسی می‌کنم</translation>
    </message>
    <message id="account.not_known.heading">
        <source>account.not_known.heading</source>
        <translation>حسابی با این مشخصات پیدا نشد</translation>
    </message>
    <message id="account.not_known.help">
        <source>account.not_known.help</source>
        <translation>کد ملی و شماره همراه را دوباره بررسی کنید. اگر تا کنون ثبت‌نام نکرده‌اید، از همین‌جا آغاز کنید.</translation>
    </message>
    <message id="account.not_known.register">
        <source>account.not_known.register</source>
        <translation>ثبت‌نام می‌کنم</translation>
    </message>
    <message id="account.own_code.help">
        <source>account.own_code.help</source>
        <translation>برای تغییر رمز، ابتدا یک رمز یکبار مصرف به شماره همراه حساب شما پیامک می‌شود.</translation>
    </message>
    <message id="account.own_code.send">
        <source>account.own_code.send</source>
        <translation>ارسال رمز یکبار مصرف</translation>
    </message>
    <message id="account.password_code.heading">
        <source>account.password_code.heading</source>
        <translation>رمز یکبار مصرف را وارد کنید</translation>
    </message>
    <message id="account.password_code.help">
        <source>account.password_code.help</source>
        <translation>کد به شماره همراه حساب شما پیامک شد.</translation>
    </message>
    <message id="account.person.heading">
        <source>account.person.heading</source>
        <translation>این‌ها مشخصات شناسنامه‌ای شماست</translation>
    </message>
    <message id="account.person.help">
        <source>account.person.help</source>
        <translation>از ثبت احوال گرفته شده و قابل ویرایش نیست. اگر نادرست است، پیش از ادامه با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="account.place.help">
        <source>account.place.help</source>
        <translation>چند حرف بنویسید و نام استان و شهر را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="account.recover.help">
        <source>account.recover.help</source>
        <translation>کد ملی و شماره همراهی را بنویسید که با آن احراز هویت شده‌اید. کدی برای تعیین رمز تازه پیامک می‌شود.</translation>
    </message>
    <message id="account.recover.send">
        <source>account.recover.send</source>
        <translation>ارسال کد</translation>
    </message>
    <message id="account.recover_code.help">
        <source>account.recover_code.help</source>
        <translation>اگر کد ملی و شماره همراه از آن یک نفر باشد، با این کد رمز تازه می‌گذارید.</translation>
    </message>
    <message id="action.cancel_order">
        <source>action.cancel_order</source>
        <translation>لغو سفارش</translation>
    </message>
    <message id="action.change_vehicle">
        <source>action.change_vehicle</source>
        <translation>تایید تعویض خودرو</translation>
    </message>
    <message id="action.complete_file">
        <source>action.complete_file</source>
        <translation>ثبت برای پرونده</translation>
    </message>
    <message id="action.confirm_code">
        <source>action.confirm_code</source>
        <translation>تایید کد</translation>
    </message>
    <message id="action.continue">
        <source>action.continue</source>
        <translation>ادامه</translation>
    </message>
    <message id="action.details_right">
        <source>action.details_right</source>
        <translation>اطلاعات درست است؛ ادامه</translation>
    </message>
    <message id="action.edit">
        <source>action.edit</source>
        <translation>ویرایش</translation>
    </message>
    <message id="action.final_confirm">
        <source>action.final_confirm</source>
        <translation>تایید ثبت نهایی درخواست</translation>
    </message>
    <message id="action.finish">
        <source>action.finish</source>
        <translation>پایان</translation>
    </message>
    <message id="action.register_confirm">
        <source>action.register_confirm</source>
        <translation>ثبت و تایید</translation>
    </message>
    <message id="action.save_details">
        <source>action.save_details</source>
        <translation>ثبت اطلاعات</translation>
    </message>
    <message id="action.save_password">
        <source>action.save_password</source>
        <translation>تایید</translation>
    </message>
    <message id="action.see_request">
        <source>action.see_request</source>
        <translation>دیدن درخواست</translation>
    </message>
    <message id="action.sign_in">
        <source>action.sign_in</source>
        <translation>ورود</translation>
    </message>
    <message id="action.submit_request">
        <source>action.submit_request</source>
        <translation>ثبت نهایی درخواست</translation>
    </message>
    <message id="action.withdraw">
        <source>action.withdraw</source>
        <translation>انصراف از طرح</translation>
    </message>
    <message id="action.withdraw_consent">
        <source>action.withdraw_consent</source>
        <translation>پس گرفتن مجوز</translation>
    </message>
    <message id="attract.heading">
        <source>attract.heading</source>
        <translation>به نمایندگی خوش آمدید</translation>
    </message>
    <message id="attract.help">
        <source>attract.help</source>
        <translation>درخواست خرید خودرو را همین‌جا، قدم‌به‌قدم ثبت کنید و رسیدش را بگیرید.</translation>
    </message>
    <message id="attract.here">
        <source>attract.here</source>
        <translation>اینجا چه کارهایی می‌توانید بکنید</translation>
    </message>
    <message id="attract.identity">
        <source>attract.identity</source>
        <translation>احراز هویت با سامانه امتا</translation>
    </message>
    <message id="attract.identity.detail">
        <source>attract.identity.detail</source>
        <translation>با شماره همراه، کد ملی و تاریخ تولد خودتان</translation>
    </message>
    <message id="attract.language">
        <source>attract.language</source>
        <translation>English</translation>
    </message>
    <message id="attract.receipt">
        <source>attract.receipt</source>
        <translation>رسید و کد رهگیری</translation>
    </message>
    <message id="attract.receipt.detail">
        <source>attract.receipt.detail</source>
        <translation>چاپی، پیامکی و با QR</translation>
    </message>
    <message id="attract.start">
        <source>attract.start</source>
        <translation>برای شروع لمس کنید</translation>
    </message>
    <message id="awaiting.asked_for">
        <source>awaiting.asked_for</source>
        <translation>با دادن مجوز، اگر جا باقی باشد این درخواست‌ها ثبت می‌شود</translation>
    </message>
    <message id="awaiting.birth_date.mended">
        <source>awaiting.birth_date.mended</source>
        <translation>در درخواست اشتباه نوشته شده است؛ با تاریخ تولد احرازشدهٔ شما ثبت می‌شود.</translation>
    </message>
    <message id="awaiting.day">
        <source>awaiting.day</source>
        <translation>روز درخواست</translation>
    </message>
    <message id="awaiting.deadline">
        <source>awaiting.deadline</source>
        <translation>مهلت احراز</translation>
    </message>
    <message id="awaiting.deny_means">
        <source>awaiting.deny_means</source>
        <translation>اگر مجوز ندهید، درخواست‌های بالا ثبت نمی‌شود، چیزی از شما نگه داشته نمی‌شود و این پیوند بسته می‌شود.</translation>
    </message>
    <message id="awaiting.follow">
        <source>awaiting.follow</source>
        <translation>پیگیری درخواست</translation>
    </message>
    <message id="awaiting.heading">
        <source>awaiting.heading</source>
        <translation>یک درخواست در انتظار شماست</translation>
    </message>
    <message id="awaiting.help">
        <source>awaiting.help</source>
        <translation>هنگام قطع ارتباط گرفته شده و هنوز ثبت نشده است؛ جایی هم برایتان نگه داشته نشده. تا {day} ساعت {time} فرصت تصمیم دارید.</translation>
    </message>
    <message id="awaiting.later">
        <source>awaiting.later</source>
        <translation>بعداً تصمیم می‌گیرم</translation>
    </message>
    <message id="awaiting.later.help">
        <source>awaiting.later.help</source>
        <translation>درخواست و پیوند پیامکی آن تا پایان مهلت می‌ماند.</translation>
    </message>
    <message id="awaiting.maker">
        <source>awaiting.maker</source>
        <translation>خودروساز</translation>
    </message>
    <message id="awaiting.meaning.awaiting">
        <source>awaiting.meaning.awaiting</source>
        <translation>این درخواست هنگام قطع ارتباط گرفته شده و تا احراز هویت شما ثبت نمی‌شود؛ هنوز جایی در برنامه برای شما نگه داشته نشده است. با پیوندی که به شمارهٔ همراه شما پیامک می‌شود آن را روی گوشی خود تمام کنید، یا در هر پایانه با همین شماره و کد پیامکی وارد شوید.</translation>
    </message>
    <message id="awaiting.meaning.finished">
        <source>awaiting.meaning.finished</source>
        <translation>این درخواست ثبت شده است.</translation>
    </message>
    <message id="awaiting.meaning.lapsed">
        <source>awaiting.meaning.lapsed</source>
        <translation>مهلت احراز هویت گذشت و این درخواست ثبت نشد. هر زمان خواستید می‌توانید در هر پایانه درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="awaiting.meaning.proven">
        <source>awaiting.meaning.proven</source>
        <translation>هویت شما احراز شده است و درخواست در نوبت ثبت است. نتیجه را با پیامک خبر می‌دهیم و فعلاً لازم نیست کاری کنید.</translation>
    </message>
    <message id="awaiting.meaning.refused">
        <source>awaiting.meaning.refused</source>
        <translation>این درخواست ثبت نشد. هر زمان خواستید می‌توانید در هر پایانه درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="awaiting.meaning.withdrawn">
        <source>awaiting.meaning.withdrawn</source>
        <translation>از این درخواست انصراف دادید و ثبت نشد. هر زمان خواستید می‌توانید در هر پایانه درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="awaiting.misnamed.ahead">
        <source>awaiting.misnamed.ahead</source>
        <translation>درخواستی هم با این شماره گرفته شده که مشخصات آن با شما یکی نیست. پس از دادن مجوز دربارهٔ آن از شما می‌پرسیم.</translation>
    </message>
    <message id="awaiting.misnamed.other">
        <source>awaiting.misnamed.other</source>
        <translation>درخواستی با شمارهٔ شما و مشخصات دیگر</translation>
    </message>
    <message id="awaiting.misnamed.other_help">
        <source>awaiting.misnamed.other_help</source>
        <translation>کد ملی نوشته‌شده در این درخواست کد ملی شما نیست؛ برای همین به نام شما ثبت نمی‌شود و محتوایش را هم نشان نمی‌دهیم. اگر خودتان آن را داده‌اید، در هر پایانه درخواست تازه‌ای بدهید. این یکی را می‌توانید کنار بگذارید؛ اگر کاری نکنید، پس از پایان مهلت خودبه‌خود باطل می‌شود.</translation>
    </message>
    <message id="awaiting.misnamed.own">
        <source>awaiting.misnamed.own</source>
        <translation>درخواستی با کد ملی شما و تاریخ تولد دیگر</translation>
    </message>
    <message id="awaiting.misnamed.own_help">
        <source>awaiting.misnamed.own_help</source>
        <translation>تاریخ تولد در این درخواست با تاریخ تولد شما یکی نیست و باید اشتباه نوشته شده باشد. اگر درخواست از خود شماست، با تاریخ تولدی که احراز شد و اگر جا باقی باشد، ثبت می‌شود.</translation>
    </message>
    <message id="awaiting.misnamed.register">
        <source>awaiting.misnamed.register</source>
        <translation>بله، درخواست من است؛ ثبت شود</translation>
    </message>
    <message id="awaiting.next">
        <source>awaiting.next</source>
        <translation>درخواست دیگری که منتظر شماست</translation>
    </message>
    <message id="awaiting.put_off">
        <source>awaiting.put_off</source>
        <translation>درخواستی که برای بعد گذاشتید</translation>
    </message>
    <message id="awaiting.put_off.help">
        <source>awaiting.put_off.help</source>
        <translation>هنگام قطع ارتباط گرفته شده است و منتظر تصمیم شماست.</translation>
    </message>
    <message id="awaiting.register">
        <source>awaiting.register</source>
        <translation>ثبت نهایی همین درخواست</translation>
    </message>
    <message id="awaiting.set_aside">
        <source>awaiting.set_aside</source>
        <translation>کنار گذاشتن این درخواست</translation>
    </message>
    <message id="awaiting.settling">
        <source>awaiting.settling</source>
        <translation>در نوبت ثبت</translation>
    </message>
    <message id="awaiting.state.awaiting">
        <source>awaiting.state.awaiting</source>
        <translation>در انتظار احراز</translation>
    </message>
    <message id="awaiting.state.finished">
        <source>awaiting.state.finished</source>
        <translation>ثبت شده</translation>
    </message>
    <message id="awaiting.state.lapsed">
        <source>awaiting.state.lapsed</source>
        <translation>مهلت احراز گذشت</translation>
    </message>
    <message id="awaiting.state.refused">
        <source>awaiting.state.refused</source>
        <translation>ثبت نشد</translation>
    </message>
    <message id="awaiting.state.set_aside">
        <source>awaiting.state.set_aside</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message id="awaiting.state.withdrawn">
        <source>awaiting.state.withdrawn</source>
        <translation>انصراف مشتری</translation>
    </message>
    <message id="awaiting.taken">
        <source>awaiting.taken</source>
        <translation>دریافت درخواست</translation>
    </message>
    <message id="awaiting.taken_at">
        <source>awaiting.taken_at</source>
        <translation>زمان دریافت</translation>
    </message>
    <message id="awaiting.taken_by">
        <source>awaiting.taken_by</source>
        <translation>نمایندگی گیرنده</translation>
    </message>
    <message id="awaiting.until">
        <source>awaiting.until</source>
        <translation>مهلت تصمیم</translation>
    </message>
    <message id="awaiting.withdraw">
        <source>awaiting.withdraw</source>
        <translation>انصراف از این درخواست</translation>
    </message>
    <message id="awaiting.withdraw.help">
        <source>awaiting.withdraw.help</source>
        <translation>درخواست ثبت نمی‌شود و اطلاعات آن پاک می‌شود.</translation>
    </message>
    <message id="awaiting_other.heading">
        <source>awaiting_other.heading</source>
        <translation>درخواستی با مشخصات دیگر</translation>
    </message>
    <message id="awaiting_other.help">
        <source>awaiting_other.help</source>
        <translation>هنگام قطع ارتباط با شمارهٔ شما گرفته شده، اما کد ملی نوشته‌شده در آن کد ملی شما نیست؛ پس به نام شما ثبت نمی‌شود. اگر خودتان آن را داده‌اید، ادامه دهید و درخواست تازه‌ای بدهید. این یکی پس از مهلتش خودبه‌خود باطل می‌شود.</translation>
    </message>
    <message id="awaiting_refused.heading">
        <source>awaiting_refused.heading</source>
        <translation>این درخواست ثبت نشد</translation>
    </message>
    <message id="awaiting_refused.help">
        <source>awaiting_refused.help</source>
        <translation>با «ادامه» به کار خود در این دستگاه برسید؛ اگر بخواهید، می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="awaiting_withdrawal.heading">
        <source>awaiting_withdrawal.heading</source>
        <translation>از این درخواست انصراف می‌دهید؟</translation>
    </message>
    <message id="awaiting_withdrawal.help">
        <source>awaiting_withdrawal.help</source>
        <translation>درخواست ثبت نمی‌شود، پیوند پیامکی آن از کار می‌افتد و اطلاعاتش پاک می‌شود. این کار برگشت ندارد، اما هر زمان بخواهید می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="awaiting_withdrawal.yes">
        <source>awaiting_withdrawal.yes</source>
        <translation>بله، انصراف می‌دهم</translation>
    </message>
    <message id="bahman.code.help">
        <source>bahman.code.help</source>
        <translation>کد تایید را به شماره همراهتان پیامک کردیم.</translation>
    </message>
    <message id="bahman.entry.heading">
        <source>bahman.entry.heading</source>
        <translation>سامانه فروش گروه بهمن</translation>
    </message>
    <message id="bahman.entry.help">
        <source>bahman.entry.help</source>
        <translation>برای خرید، نام کاربری (کد ملی) و رمز عبور گروه بهمن لازم است.</translation>
    </message>
    <message id="bahman.identity.heading">
        <source>bahman.identity.heading</source>
        <translation>کد ملی و تاریخ تولد شما</translation>
    </message>
    <message id="bahman.identity.help">
        <source>bahman.identity.help</source>
        <translation>این دو باید با شناسنامه و با مالک شماره همراه یکی باشند.</translation>
    </message>
    <message id="bahman.login.heading">
        <source>bahman.login.heading</source>
        <translation>ورود/عضویت</translation>
    </message>
    <message id="bahman.login.help">
        <source>bahman.login.help</source>
        <translation>نام کاربری شما کد ملی شماست.</translation>
    </message>
    <message id="bahman.menu.edit">
        <source>bahman.menu.edit</source>
        <translation>ویرایش حساب کاربری</translation>
    </message>
    <message id="bahman.mobile.heading">
        <source>bahman.mobile.heading</source>
        <translation>شماره تلفن همراه شما چیست؟</translation>
    </message>
    <message id="bahman.mobile.help">
        <source>bahman.mobile.help</source>
        <translation>شماره باید فعال و به نام خودتان باشد. کد تایید به همین شماره پیامک می‌شود.</translation>
    </message>
    <message id="bahman.profile.all">
        <source>bahman.profile.all</source>
        <translation>اطلاعات مکانی و تماس و بانکی</translation>
    </message>
    <message id="bahman.profile.bank.heading">
        <source>bahman.profile.bank.heading</source>
        <translation>اطلاعات بانکی شما</translation>
    </message>
    <message id="bahman.profile.bank.help">
        <source>bahman.profile.bank.help</source>
        <translation>حساب باید به نام خودتان باشد. شماره شبا را بعداً هم می‌توانید ویرایش کنید.</translation>
    </message>
    <message id="bahman.profile.password.heading">
        <source>bahman.profile.password.heading</source>
        <translation>رمز عبوری برای ورودهای بعدی بگذارید</translation>
    </message>
    <message id="bahman.profile.place.heading">
        <source>bahman.profile.place.heading</source>
        <translation>اطلاعات مکانی و تماس و بانکی: در کدام شهر زندگی می‌کنید؟</translation>
    </message>
    <message id="bahman.recover">
        <source>bahman.recover</source>
        <translation>فراموشی رمز عبور</translation>
    </message>
    <message id="bahman.recover.send">
        <source>bahman.recover.send</source>
        <translation>ارسال کد</translation>
    </message>
    <message id="bahman.register">
        <source>bahman.register</source>
        <translation>ثبت نام کاربر جدید</translation>
    </message>
    <message id="bahman.sign_in">
        <source>bahman.sign_in</source>
        <translation>ورود/ثبت نام</translation>
    </message>
    <message id="bahman.sign_in.help">
        <source>bahman.sign_in.help</source>
        <translation>با کد ملی و رمز عبور وارد شوید یا حساب تازه بسازید.</translation>
    </message>
    <message id="broken.again">
        <source>broken.again</source>
        <translation>شروع دوباره</translation>
    </message>
    <message id="broken.heading">
        <source>broken.heading</source>
        <translation>مشکلی پیش آمد</translation>
    </message>
    <message id="broken.text">
        <source>broken.text</source>
        <translation>پوزش می‌خواهیم. برای حفظ حریم شما، اطلاعات نوشته‌شده از صفحه پاک شد. می‌توانید دوباره شروع کنید.</translation>
    </message>
    <message id="cancel.heading">
        <source>cancel.heading</source>
        <translation>این سفارش لغو شود؟</translation>
    </message>
    <message id="cancel.help">
        <source>cancel.help</source>
        <translation>فقط همین سفارش لغو می‌شود و شما در طرح می‌مانید. پس از آن می‌توانید در همین برنامه خودروی دیگری انتخاب کنید.</translation>
    </message>
    <message id="captcha.picture">
        <source>captcha.picture</source>
        <translation>تصویر امنیتی</translation>
    </message>
    <message id="captcha.refresh">
        <source>captcha.refresh</source>
        <translation>تصویر دیگر</translation>
    </message>
    <message id="captcha.waived">
        <source>captcha.waived</source>
        <translation>چون ارتباط با سامانهٔ مرکزی برقرار نیست، کد امنیتی لازم نیست.</translation>
    </message>
    <message id="change.after">
        <source>change.after</source>
        <translation>پس از تعویض</translation>
    </message>
    <message id="change.before">
        <source>change.before</source>
        <translation>پیش از تعویض</translation>
    </message>
    <message id="change.difference">
        <source>change.difference</source>
        <translation>تفاوت مبلغ</translation>
    </message>
    <message id="change.equal">
        <source>change.equal</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message id="change.final.heading">
        <source>change.final.heading</source>
        <translation>خودروی شما این‌گونه عوض می‌شود</translation>
    </message>
    <message id="change.final.help">
        <source>change.final.help</source>
        <translation>برنامه فروش و نمایندگی همان می‌ماند. پس از تایید، رسید تازه می‌گیرید.</translation>
    </message>
    <message id="change.less">
        <source>change.less</source>
        <translation>کمتر می‌پردازید</translation>
    </message>
    <message id="change.more">
        <source>change.more</source>
        <translation>بیشتر می‌پردازید</translation>
    </message>
    <message id="change.vehicle.heading">
        <source>change.vehicle.heading</source>
        <translation>به جای آن کدام خودرو را می‌خواهید؟</translation>
    </message>
    <message id="change.vehicle.help">
        <source>change.vehicle.help</source>
        <translation>خودروهای همین برنامه فروش؛ جای شما در طرح می‌ماند.</translation>
    </message>
    <message id="circular.addressee">
        <source>circular.addressee</source>
        <translation>به</translation>
    </message>
    <message id="circular.effective_from">
        <source>circular.effective_from</source>
        <translation>لازم‌الاجرا از</translation>
    </message>
    <message id="circular.issued_on">
        <source>circular.issued_on</source>
        <translation>تاریخ</translation>
    </message>
    <message id="circular.number">
        <source>circular.number</source>
        <translation>شماره</translation>
    </message>
    <message id="circular.signer">
        <source>circular.signer</source>
        <translation>امضا</translation>
    </message>
    <message id="code.accepted">
        <source>code.accepted</source>
        <translation>کد پیامک‌شده به {mobile} تایید شد</translation>
    </message>
    <message id="code.change">
        <source>code.change</source>
        <translation>تغییر شماره همراه</translation>
    </message>
    <message id="code.expired">
        <source>code.expired</source>
        <translation>مهلت این کد تمام شده است؛ کد تازه بخواهید.</translation>
    </message>
    <message id="code.resend">
        <source>code.resend</source>
        <translation>ارسال دوبارهٔ کد</translation>
    </message>
    <message id="code.resend.in">
        <source>code.resend.in</source>
        <translation>ارسال دوباره تا {time} دیگر</translation>
    </message>
    <message id="code.sent">
        <source>code.sent</source>
        <translation>به شماره {mobile} پیامک شد</translation>
    </message>
    <message id="code.valid">
        <source>code.valid</source>
        <translation>این کد تا {time} دیگر معتبر است.</translation>
    </message>
    <message id="collect.as_of">
        <source>collect.as_of</source>
        <translation>اطلاعات برنامه‌ها مربوط به {day} ساعت {time} است.</translation>
    </message>
    <message id="collect.banner">
        <source>collect.banner</source>
        <translation>ارتباط با سامانهٔ مرکزی برقرار نیست؛ درخواست شما در انتظار احراز ثبت می‌شود.</translation>
    </message>
    <message id="collect.claim.heading">
        <source>collect.claim.heading</source>
        <translation>کد ملی و تاریخ تولد شما</translation>
    </message>
    <message id="collect.claim.help">
        <source>collect.claim.help</source>
        <translation>الان با ثبت احوال سنجیده نمی‌شود؛ هنگام تکمیل درخواست باید همین‌ها با شناسنامه و مالک شماره همراه یکی باشند.</translation>
    </message>
    <message id="collect.done.heading">
        <source>collect.done.heading</source>
        <translation>درخواست شما در انتظار احراز است</translation>
    </message>
    <message id="collect.done.help">
        <source>collect.done.help</source>
        <translation>پس از برقراری ارتباط، پیوندی برایتان پیامک می‌شود. از آن زمان {days} روز فرصت دارید که با آن پیوند یا در هر پایانه، احراز هویت را تمام کنید.</translation>
    </message>
    <message id="collect.done.kept">
        <source>collect.done.kept</source>
        <translation>درخواست در این دستگاه نگه داشته شد و با برقراری ارتباط خودکار به سامانهٔ مرکزی می‌رسد.</translation>
    </message>
    <message id="collect.done.link">
        <source>collect.done.link</source>
        <translation>پیوند تکمیل به شمارهٔ {mobile} پیامک می‌شود؛ در هر پایانه هم می‌توانید هویتتان را احراز کنید.</translation>
    </message>
    <message id="collect.done.price">
        <source>collect.done.price</source>
        <translation>تا آن زمان جایی در برنامه نگه داشته نمی‌شود؛ قیمت و ظرفیت هنگام تکمیل احراز قطعی می‌شود.</translation>
    </message>
    <message id="collect.done.sent">
        <source>collect.done.sent</source>
        <translation>درخواست به سامانهٔ مرکزی رسید و منتظر احراز هویت شماست.</translation>
    </message>
    <message id="collect.final.heading">
        <source>collect.final.heading</source>
        <translation>درخواست در انتظار احراز ثبت شود؟</translation>
    </message>
    <message id="collect.final.help">
        <source>collect.final.help</source>
        <translation>جایی در برنامه برایتان نگه داشته نمی‌شود؛ قیمت و ظرفیت هنگام تکمیل احراز هویت قطعی می‌شود.</translation>
    </message>
    <message id="collect.mobile.heading">
        <source>collect.mobile.heading</source>
        <translation>شمارهٔ درست تلفن همراه شما چیست؟</translation>
    </message>
    <message id="collect.mobile.help">
        <source>collect.mobile.help</source>
        <translation>شماره باید فعال و به نام خودتان باشد. الان کدی پیامک نمی‌شود.</translation>
    </message>
    <message id="collect.programmes.help">
        <source>collect.programmes.help</source>
        <translation>گواهینامه، پلاک فعال، سابقهٔ خرید و ظرفیت پس از احراز هویت بررسی می‌شود.</translation>
    </message>
    <message id="collect.read_back.heading">
        <source>collect.read_back.heading</source>
        <translation>این شماره را با دقت بخوانید؛ شمارهٔ خودتان است؟</translation>
    </message>
    <message id="collect.read_back.help">
        <source>collect.read_back.help</source>
        <translation>پیوند تکمیل درخواست تنها به همین شماره پیامک می‌شود. شماره باید به نام خودتان باشد.</translation>
    </message>
    <message id="collect.read_back.no">
        <source>collect.read_back.no</source>
        <translation>نه، شماره را درست می‌کنم</translation>
    </message>
    <message id="collect.read_back.yes">
        <source>collect.read_back.yes</source>
        <translation>بله، همین شماره است</translation>
    </message>
    <message id="collect.review.heading">
        <source>collect.review.heading</source>
        <translation>آنچه نوشته‌اید درست است؟</translation>
    </message>
    <message id="collect.review.help">
        <source>collect.review.help</source>
        <translation>هر ردیف را که نادرست است با «ویرایش» درست کنید. هنوز چیزی احراز نشده است.</translation>
    </message>
    <message id="collect.submit">
        <source>collect.submit</source>
        <translation>ثبت در انتظار احراز</translation>
    </message>
    <message id="collect.way">
        <source>collect.way</source>
        <translation>ادامه بدون ارتباط</translation>
    </message>
    <message id="collect.way.help">
        <source>collect.way.help</source>
        <translation>درخواستتان در انتظار احراز می‌ماند تا با پیوندی که پیامک می‌شود یا در هر پایانه، هویتتان را احراز کنید.</translation>
    </message>
    <message id="consent.decided_at">
        <source>consent.decided_at</source>
        <translation>تاریخ تصمیم</translation>
    </message>
    <message id="consent.decision">
        <source>consent.decision</source>
        <translation>تصمیم شما</translation>
    </message>
    <message id="consent.denied">
        <source>consent.denied</source>
        <translation>مجوز داده نشد</translation>
    </message>
    <message id="consent.deny">
        <source>consent.deny</source>
        <translation>عدم اعطای مجوز یکپارچه</translation>
    </message>
    <message id="consent.grant">
        <source>consent.grant</source>
        <translation>اعطای مجوز ورود یکپارچه</translation>
    </message>
    <message id="consent.in_force">
        <source>consent.in_force</source>
        <translation>مجوز برقرار است</translation>
    </message>
    <message id="consent.maker">
        <source>consent.maker</source>
        <translation>شرکت</translation>
    </message>
    <message id="consent.not_in_force">
        <source>consent.not_in_force</source>
        <translation>دیگر برقرار نیست</translation>
    </message>
    <message id="consent.scopes">
        <source>consent.scopes</source>
        <translation>اطلاعاتی که در اختیار قرار می‌گیرد</translation>
    </message>
    <message id="consent.version">
        <source>consent.version</source>
        <translation>نسخه متن</translation>
    </message>
    <message id="consent_withdrawal.heading">
        <source>consent_withdrawal.heading</source>
        <translation>این مجوز را پس می‌گیرید؟</translation>
    </message>
    <message id="consent_withdrawal.help">
        <source>consent_withdrawal.help</source>
        <translation>از آن پس این شرکت چیز تازه‌ای از اطلاعات شما دریافت نمی‌کند و برای خرید دوباره باید مجوز بدهید. درخواست‌های پیشین شما سر جایشان می‌مانند.</translation>
    </message>
    <message id="consents.heading">
        <source>consents.heading</source>
        <translation>به چه کسانی مجوز داده‌اید؟</translation>
    </message>
    <message id="consents.help">
        <source>consents.help</source>
        <translation>برای پس گرفتن یک مجوز، آن را انتخاب کنید و ادامه دهید.</translation>
    </message>
    <message id="contract.accept">
        <source>contract.accept</source>
        <translation>متن قرارداد را خوانده‌ام و می‌پذیرم</translation>
    </message>
    <message id="contract.version">
        <source>contract.version</source>
        <translation>نسخه قرارداد</translation>
    </message>
    <message id="date.day">
        <source>date.day</source>
        <translation>روز</translation>
    </message>
    <message id="date.month">
        <source>date.month</source>
        <translation>ماه</translation>
    </message>
    <message id="date.year">
        <source>date.year</source>
        <translation>سال</translation>
    </message>
    <message id="dealer.code">
        <source>dealer.code</source>
        <translation>کد نمایندگی</translation>
    </message>
    <message id="dealer.near">
        <source>dealer.near</source>
        <translation>شهر شما</translation>
    </message>
    <message id="dealer.none">
        <source>dealer.none</source>
        <translation>نمایندگی با این نام یا نشانی پیدا نشد.</translation>
    </message>
    <message id="dealer.phone">
        <source>dealer.phone</source>
        <translation>تلفن</translation>
    </message>
    <message id="dealer.search">
        <source>dealer.search</source>
        <translation>جست‌وجوی نمایندگی با نام، شهر یا نشانی</translation>
    </message>
    <message id="deed.cancelled.heading">
        <source>deed.cancelled.heading</source>
        <translation>سفارش شما لغو شد</translation>
    </message>
    <message id="deed.cancelled.help">
        <source>deed.cancelled.help</source>
        <translation>جای شما در طرح باقی است؛ اگر خودروی دیگری می‌خواهید، همین حالا انتخاب کنید.</translation>
    </message>
    <message id="deed.cancelled.next">
        <source>deed.cancelled.next</source>
        <translation>هر زمان بخواهید می‌توانید در همان طرح خودروی دیگری سفارش دهید.</translation>
    </message>
    <message id="deed.changed.heading">
        <source>deed.changed.heading</source>
        <translation>خودروی درخواست شما عوض شد</translation>
    </message>
    <message id="deed.changed.help">
        <source>deed.changed.help</source>
        <translation>رسید تازه را بردارید؛ کد رهگیری همان است.</translation>
    </message>
    <message id="deed.changed.next">
        <source>deed.changed.next</source>
        <translation>هنگام پرداخت، مبلغ تازهٔ سفارش از شما خواسته می‌شود.</translation>
    </message>
    <message id="deed.menu">
        <source>deed.menu</source>
        <translation>بازگشت به حساب</translation>
    </message>
    <message id="deed.registered.heading">
        <source>deed.registered.heading</source>
        <translation>درخواست شما ثبت شد</translation>
    </message>
    <message id="deed.registered.help">
        <source>deed.registered.help</source>
        <translation>کد رهگیری همان است که از پیش داشتید. رسید تازه را بردارید.</translation>
    </message>
    <message id="deed.registered.next">
        <source>deed.registered.next</source>
        <translation>درخواست اکنون در سامانهٔ مرکزی ثبت است؛ گام بعدی را خبر می‌دهیم.</translation>
    </message>
    <message id="deed.sms">
        <source>deed.sms</source>
        <translation>خبر این کار با پیامک به {mobile} هم فرستاده می‌شود.</translation>
    </message>
    <message id="deed.withdrawn.heading">
        <source>deed.withdrawn.heading</source>
        <translation>از طرح انصراف دادید</translation>
    </message>
    <message id="deed.withdrawn.help">
        <source>deed.withdrawn.help</source>
        <translation>درخواست شما بسته شد و دیگر در این طرح نیستید. رسید انصراف را نگه دارید.</translation>
    </message>
    <message id="deed.withdrawn.next">
        <source>deed.withdrawn.next</source>
        <translation>ثبت‌نام دوباره در همین طرح ممکن نیست؛ طرح‌های دیگر به روی شما باز است.</translation>
    </message>
    <message id="detail.line">
        <source>detail.line</source>
        <translation>{label}: {value}</translation>
    </message>
    <message id="display.contrast">
        <source>display.contrast</source>
        <translation>رنگ‌های پررنگ‌تر</translation>
    </message>
    <message id="display.heading">
        <source>display.heading</source>
        <translation>نمایش و زبان</translation>
    </message>
    <message id="display.large">
        <source>display.large</source>
        <translation>نوشته‌های درشت‌تر</translation>
    </message>
    <message id="display.low">
        <source>display.low</source>
        <translation>چیدمان پایین‌تر</translation>
    </message>
    <message id="display.low.detail">
        <source>display.low.detail</source>
        <translation>دکمه‌ها پایین صفحه می‌آیند تا از روی صندلی یا ویلچر در دسترس باشند.</translation>
    </message>
    <message id="display.time">
        <source>display.time</source>
        <translation>زمان بیشتر</translation>
    </message>
    <message id="display.time.detail">
        <source>display.time.detail</source>
        <translation>صفحه سه برابر دیرتر بسته می‌شود.</translation>
    </message>
    <message id="doctor.check.access">
        <source>doctor.check.access</source>
        <translation>سامانهٔ مرکزی این پایانه را می‌پذیرد</translation>
    </message>
    <message id="doctor.check.aside">
        <source>doctor.check.aside</source>
        <translation>فایلی کنار گذاشته نشده است</translation>
    </message>
    <message id="doctor.check.attention">
        <source>doctor.check.attention</source>
        <translation>درخواستی نیازمند رسیدگی نیست</translation>
    </message>
    <message id="doctor.check.catalogue">
        <source>doctor.check.catalogue</source>
        <translation>اطلاعات برنامه‌ها تازه است</translation>
    </message>
    <message id="doctor.check.central">
        <source>doctor.check.central</source>
        <translation>سامانهٔ مرکزی پاسخ می‌دهد</translation>
    </message>
    <message id="doctor.check.clock">
        <source>doctor.check.clock</source>
        <translation>ساعت پایانه با سامانهٔ مرکزی هم‌خوان است</translation>
    </message>
    <message id="doctor.check.counters">
        <source>doctor.check.counters</source>
        <translation>هیچ درخواستی گم نشده است</translation>
    </message>
    <message id="doctor.check.directory">
        <source>doctor.check.directory</source>
        <translation>پوشهٔ داده نوشتنی است</translation>
    </message>
    <message id="doctor.check.disk">
        <source>doctor.check.disk</source>
        <translation>دیسک جا دارد</translation>
    </message>
    <message id="doctor.check.enrolment">
        <source>doctor.check.enrolment</source>
        <translation>پایانه در شبکه ثبت شده است</translation>
    </message>
    <message id="doctor.check.keys">
        <source>doctor.check.keys</source>
        <translation>کلیدها در دسترس است</translation>
    </message>
    <message id="doctor.check.logs">
        <source>doctor.check.logs</source>
        <translation>پوشهٔ گزارش‌ها نوشتنی است</translation>
    </message>
    <message id="doctor.check.outbox">
        <source>doctor.check.outbox</source>
        <translation>چیزی در صف ارسال نمانده است</translation>
    </message>
    <message id="doctor.check.pages">
        <source>doctor.check.pages</source>
        <translation>دادهٔ پایانه سالم است</translation>
    </message>
    <message id="doctor.check.printer">
        <source>doctor.check.printer</source>
        <translation>چاپگر آماده است</translation>
    </message>
    <message id="doctor.check.runs">
        <source>doctor.check.runs</source>
        <translation>برنامه در این روزها بی‌وقفه کار کرده است</translation>
    </message>
    <message id="doctor.check.settings">
        <source>doctor.check.settings</source>
        <translation>تنظیمات درست است</translation>
    </message>
    <message id="doctor.check.store">
        <source>doctor.check.store</source>
        <translation>دادهٔ پایانه باز می‌شود</translation>
    </message>
    <message id="doctor.fault.k101">
        <source>doctor.fault.k101</source>
        <translation>تنظیمات پایانه درست نیست: {detail}</translation>
    </message>
    <message id="doctor.fault.k102">
        <source>doctor.fault.k102</source>
        <translation>در پوشهٔ {path} نمی‌شود نوشت.</translation>
    </message>
    <message id="doctor.fault.k103">
        <source>doctor.fault.k103</source>
        <translation>روی دیسک فقط {count} مگابایت جا مانده است و مشتری تازه پذیرفته نمی‌شود.</translation>
    </message>
    <message id="doctor.fault.k104">
        <source>doctor.fault.k104</source>
        <translation>در پوشهٔ گزارش‌ها ({path}) نمی‌شود نوشت.</translation>
    </message>
    <message id="doctor.fault.k111">
        <source>doctor.fault.k111</source>
        <translation>پایانه داده دارد، ولی کلیدهایش پیدا نشد.</translation>
    </message>
    <message id="doctor.fault.k112">
        <source>doctor.fault.k112</source>
        <translation>جاکلیدی سیستم قفل است.</translation>
    </message>
    <message id="doctor.fault.k113">
        <source>doctor.fault.k113</source>
        <translation>این سیستم جاکلیدی امن ندارد.</translation>
    </message>
    <message id="doctor.fault.k114">
        <source>doctor.fault.k114</source>
        <translation>کلیدهای پایانه خوانا نیست.</translation>
    </message>
    <message id="doctor.fault.k115">
        <source>doctor.fault.k115</source>
        <translation>جاکلیدی کلیدها را نگه نداشت.</translation>
    </message>
    <message id="doctor.fault.k121">
        <source>doctor.fault.k121</source>
        <translation>روی این پایانه هنوز داده‌ای نیست.</translation>
    </message>
    <message id="doctor.fault.k122">
        <source>doctor.fault.k122</source>
        <translation>داده را نسخهٔ تازه‌تری ساخته است.</translation>
    </message>
    <message id="doctor.fault.k123">
        <source>doctor.fault.k123</source>
        <translation>دادهٔ پایانه از نسخهٔ پیشین است.</translation>
    </message>
    <message id="doctor.fault.k124">
        <source>doctor.fault.k124</source>
        <translation>دادهٔ پایانه خوانده نمی‌شود یا کلید دیگری دارد.</translation>
    </message>
    <message id="doctor.fault.k125">
        <source>doctor.fault.k125</source>
        <translation>دادهٔ پایانه باز نشد ({code}).</translation>
    </message>
    <message id="doctor.fault.k126">
        <source>doctor.fault.k126</source>
        <translation>بخشی از دادهٔ پایانه خراب است.</translation>
    </message>
    <message id="doctor.fault.k127">
        <source>doctor.fault.k127</source>
        <translation>{count} شماره از آخرین شماره‌ها در داده نیست.</translation>
    </message>
    <message id="doctor.fault.k128">
        <source>doctor.fault.k128</source>
        <translation>{count} فایل داده کنار گذاشته شده است.</translation>
    </message>
    <message id="doctor.fault.k129">
        <source>doctor.fault.k129</source>
        <translation>فایل نشانهٔ شماره‌ها خوانا نیست.</translation>
    </message>
    <message id="doctor.fault.k131">
        <source>doctor.fault.k131</source>
        <translation>پایانه در شبکه ثبت نشده است.</translation>
    </message>
    <message id="doctor.fault.k132">
        <source>doctor.fault.k132</source>
        <translation>سامانهٔ مرکزی پاسخ نمی‌دهد.</translation>
    </message>
    <message id="doctor.fault.k133">
        <source>doctor.fault.k133</source>
        <translation>سامانهٔ مرکزی این پایانه را نمی‌پذیرد ({code}).</translation>
    </message>
    <message id="doctor.fault.k134">
        <source>doctor.fault.k134</source>
        <translation>نسخهٔ برنامه قدیمی است؛ فقط ارسال درخواست‌ها ادامه دارد.</translation>
    </message>
    <message id="doctor.fault.k135">
        <source>doctor.fault.k135</source>
        <translation>سامانهٔ مرکزی پاسخ رد داد ({code}).</translation>
    </message>
    <message id="doctor.fault.k136">
        <source>doctor.fault.k136</source>
        <translation>ساعت دستگاه {count} دقیقه با سامانهٔ مرکزی فرق دارد.</translation>
    </message>
    <message id="doctor.fault.k141">
        <source>doctor.fault.k141</source>
        <translation>چاپگر کار نمی‌کند.</translation>
    </message>
    <message id="doctor.fault.k142">
        <source>doctor.fault.k142</source>
        <translation>چاپگر کار می‌کند، ولی باید به آن رسیدگی شود.</translation>
    </message>
    <message id="doctor.fault.k151">
        <source>doctor.fault.k151</source>
        <translation>اطلاعات برنامه‌ها هنوز گرفته نشده است.</translation>
    </message>
    <message id="doctor.fault.k152">
        <source>doctor.fault.k152</source>
        <translation>اطلاعات برنامه‌ها {count} ساعت است که تازه نشده است.</translation>
    </message>
    <message id="doctor.fault.k161">
        <source>doctor.fault.k161</source>
        <translation>{count} درخواست در صف ارسال است و قدیمی‌ترین آن‌ها بیش از نیم ساعت مانده است.</translation>
    </message>
    <message id="doctor.fault.k162">
        <source>doctor.fault.k162</source>
        <translation>{count} درخواست نیازمند رسیدگی است.</translation>
    </message>
    <message id="doctor.fault.k171">
        <source>doctor.fault.k171</source>
        <translation>در دو هفتهٔ گذشته برنامه {count} بار پاسخ نداد یا ناگهان بسته شد و دوباره آغاز به کار کرد؛ ردّ هر بار در {path} است.</translation>
    </message>
    <message id="doctor.remedy.k101">
        <source>doctor.remedy.k101</source>
        <translation>همان سطر را در settings.toml یا متغیر محیطی درست کنید.</translation>
    </message>
    <message id="doctor.remedy.k102">
        <source>doctor.remedy.k102</source>
        <translation>مالک و دسترسی پوشه را بررسی کنید و ببینید دیسک فقط‌خواندنی نشده باشد.</translation>
    </message>
    <message id="doctor.remedy.k103">
        <source>doctor.remedy.k103</source>
        <translation>دست‌کم ۶۴ مگابایت آزاد کنید؛ پایانه خودش دوباره آماده می‌شود.</translation>
    </message>
    <message id="doctor.remedy.k104">
        <source>doctor.remedy.k104</source>
        <translation>مالک و دسترسی پوشه را بررسی کنید.</translation>
    </message>
    <message id="doctor.remedy.k111">
        <source>doctor.remedy.k111</source>
        <translation>برنامه را با همان کاربری اجرا کنید که نصب شده است و کلیدها را از پشتیبان برگردانید. اگر کلیدها از دست رفته، پوشهٔ داده را کنار بگذارید و پایانه را دوباره ثبت کنید.</translation>
    </message>
    <message id="doctor.remedy.k112">
        <source>doctor.remedy.k112</source>
        <translation>وارد حساب کاربری پایانه شوید تا جاکلیدی باز شود.</translation>
    </message>
    <message id="doctor.remedy.k113">
        <source>doctor.remedy.k113</source>
        <translation>روی پایانهٔ بی‌کاربر secrets را روی credentials بگذارید و کلیدها را با systemd برسانید.</translation>
    </message>
    <message id="doctor.remedy.k114">
        <source>doctor.remedy.k114</source>
        <translation>کلیدها را از پشتیبان برگردانید و چیزی را جایگزین آن‌ها نکنید.</translation>
    </message>
    <message id="doctor.remedy.k115">
        <source>doctor.remedy.k115</source>
        <translation>دسترسی جاکلیدی را بررسی کنید و دوباره اجرا کنید.</translation>
    </message>
    <message id="doctor.remedy.k121">
        <source>doctor.remedy.k121</source>
        <translation>پوشهٔ داده را بررسی کنید؛ در نصب تازه، پایانه را با kiosk enrol ثبت کنید.</translation>
    </message>
    <message id="doctor.remedy.k122">
        <source>doctor.remedy.k122</source>
        <translation>همان نسخهٔ تازه‌تر را نصب کنید.</translation>
    </message>
    <message id="doctor.remedy.k123">
        <source>doctor.remedy.k123</source>
        <translation>برنامه را یک بار اجرا کنید تا داده به‌روز شود.</translation>
    </message>
    <message id="doctor.remedy.k124">
        <source>doctor.remedy.k124</source>
        <translation>برنامه را دوباره اجرا کنید؛ فایل خراب کنار گذاشته می‌شود و هر چه خوانا باشد نجات می‌یابد. سپس با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="doctor.remedy.k125">
        <source>doctor.remedy.k125</source>
        <translation>دیسک و دسترسی پوشه را بررسی کنید و با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="doctor.remedy.k126">
        <source>doctor.remedy.k126</source>
        <translation>برنامه را ببندید و دوباره اجرا کنید تا فایل کنار برود و درخواست‌های نرسیده نجات یابد؛ سپس دیسک را بررسی کنید.</translation>
    </message>
    <message id="doctor.remedy.k127">
        <source>doctor.remedy.k127</source>
        <translation>یک نسخهٔ کهنه برگردانده شده یا فایلی پاک شده است؛ با رسیدها و دفتر مرکزی مقایسه کنید.</translation>
    </message>
    <message id="doctor.remedy.k128">
        <source>doctor.remedy.k128</source>
        <translation>فایل‌ها را به پشتیبانی بسپارید و تا پاسخ آن پاک نکنید.</translation>
    </message>
    <message id="doctor.remedy.k129">
        <source>doctor.remedy.k129</source>
        <translation>برنامه را ببندید و دوباره اجرا کنید تا همهٔ داده بررسی و نشانه از نو نوشته شود؛ اگر باز پیش آمد، دیسک را بررسی کنید.</translation>
    </message>
    <message id="doctor.remedy.k131">
        <source>doctor.remedy.k131</source>
        <translation>از دفتر یک کد بگیرید و kiosk enrol را اجرا کنید.</translation>
    </message>
    <message id="doctor.remedy.k132">
        <source>doctor.remedy.k132</source>
        <translation>شبکه و central_url را بررسی کنید؛ درخواست‌ها تا برقراری ارتباط می‌مانند.</translation>
    </message>
    <message id="doctor.remedy.k133">
        <source>doctor.remedy.k133</source>
        <translation>از دفتر بپرسید که آیا پایانه لغو شده است و در صورت نیاز آن را دوباره ثبت کنید.</translation>
    </message>
    <message id="doctor.remedy.k134">
        <source>doctor.remedy.k134</source>
        <translation>نسخهٔ تازهٔ برنامه را نصب کنید.</translation>
    </message>
    <message id="doctor.remedy.k135">
        <source>doctor.remedy.k135</source>
        <translation>چند دقیقه بعد دوباره بررسی کنید و اگر ماند، کد را به پشتیبانی بدهید.</translation>
    </message>
    <message id="doctor.remedy.k136">
        <source>doctor.remedy.k136</source>
        <translation>ساعت سیستم را با شبکه هماهنگ کنید؛ زمان درخواست‌ها خودبه‌خود اصلاح می‌شود.</translation>
    </message>
    <message id="doctor.remedy.k141">
        <source>doctor.remedy.k141</source>
        <translation>کاغذ، برق و کابل را بررسی کنید؛ رسیدها بعداً با کد رهگیری چاپ می‌شود.</translation>
    </message>
    <message id="doctor.remedy.k142">
        <source>doctor.remedy.k142</source>
        <translation>کاغذ و هد چاپگر را بررسی کنید.</translation>
    </message>
    <message id="doctor.remedy.k151">
        <source>doctor.remedy.k151</source>
        <translation>پایانه را به شبکه وصل کنید و چند دقیقه صبر کنید.</translation>
    </message>
    <message id="doctor.remedy.k152">
        <source>doctor.remedy.k152</source>
        <translation>ارتباط با سامانهٔ مرکزی را بررسی کنید.</translation>
    </message>
    <message id="doctor.remedy.k161">
        <source>doctor.remedy.k161</source>
        <translation>ارتباط با سامانهٔ مرکزی را بررسی کنید؛ چیزی از دست نمی‌رود.</translation>
    </message>
    <message id="doctor.remedy.k162">
        <source>doctor.remedy.k162</source>
        <translation>با kiosk outbox list ببینید و دوباره بفرستید، اصلاح کنید یا کنار بگذارید.</translation>
    </message>
    <message id="doctor.remedy.k171">
        <source>doctor.remedy.k171</source>
        <translation>فایل‌های trace آن پوشه را به پشتیبانی بسپارید و سپس پاک کنید؛ از مشتریان چیزی در آن‌ها نیست. درخواست‌ها محفوظ‌اند.</translation>
    </message>
    <message id="done.code">
        <source>done.code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="done.dealer">
        <source>done.dealer</source>
        <translation>هماهنگی بعدی با {dealer}، تلفن {phone}.</translation>
    </message>
    <message id="done.dealer.nophone">
        <source>done.dealer.nophone</source>
        <translation>هماهنگی بعدی با {dealer}.</translation>
    </message>
    <message id="done.delivered">
        <source>done.delivered</source>
        <translation>درخواست شما به دست سامانهٔ مرکزی رسید و بررسی می‌شود.</translation>
    </message>
    <message id="done.next">
        <source>done.next</source>
        <translation>پس از این چه می‌شود؟</translation>
    </message>
    <message id="done.paper.confirmed">
        <source>done.paper.confirmed</source>
        <translation>رسید چاپ شد؛ لطفاً آن را بردارید.</translation>
    </message>
    <message id="done.paper.failed">
        <source>done.paper.failed</source>
        <translation>رسید چاپ نشد؛ کد رهگیری را از صفحه بردارید یا دوباره چاپ کنید.</translation>
    </message>
    <message id="done.paper.none">
        <source>done.paper.none</source>
        <translation>رسید آماده می‌شود…</translation>
    </message>
    <message id="done.paper.queued">
        <source>done.paper.queued</source>
        <translation>رسید در نوبت چاپ است…</translation>
    </message>
    <message id="done.paper.sent">
        <source>done.paper.sent</source>
        <translation>رسید در حال چاپ است…</translation>
    </message>
    <message id="done.paper.unknown">
        <source>done.paper.unknown</source>
        <translation>از چاپ شدن رسید مطمئن نیستیم؛ اگر کاغذی بیرون نیامد، دوباره چاپ کنید.</translation>
    </message>
    <message id="done.preview">
        <source>done.preview</source>
        <translation>پیش‌نمایش رسید</translation>
    </message>
    <message id="done.print">
        <source>done.print</source>
        <translation>چاپ دوبارهٔ رسید</translation>
    </message>
    <message id="done.qr">
        <source>done.qr</source>
        <translation>برای پیگیری با تلفن همراه اسکن کنید</translation>
    </message>
    <message id="done.sms">
        <source>done.sms</source>
        <translation>کد رهگیری به شماره {mobile} پیامک می‌شود.</translation>
    </message>
    <message id="done.waiting">
        <source>done.waiting</source>
        <translation>درخواست شما در این دستگاه ثبت شد و با برقراری ارتباط خودکار به سامانهٔ مرکزی می‌رسد.</translation>
    </message>
    <message id="education.associate">
        <source>education.associate</source>
        <translation>کاردانی (فوق دیپلم)</translation>
    </message>
    <message id="education.bachelor">
        <source>education.bachelor</source>
        <translation>کارشناسی (لیسانس)</translation>
    </message>
    <message id="education.diploma">
        <source>education.diploma</source>
        <translation>دیپلم</translation>
    </message>
    <message id="education.doctorate">
        <source>education.doctorate</source>
        <translation>دکتری</translation>
    </message>
    <message id="education.illiterate">
        <source>education.illiterate</source>
        <translation>بی‌سواد</translation>
    </message>
    <message id="education.master">
        <source>education.master</source>
        <translation>کارشناسی ارشد (فوق لیسانس)</translation>
    </message>
    <message id="education.middle">
        <source>education.middle</source>
        <translation>سیکل (متوسطهٔ اول)</translation>
    </message>
    <message id="education.primary">
        <source>education.primary</source>
        <translation>ابتدایی</translation>
    </message>
    <message id="emta.code.heading">
        <source>emta.code.heading</source>
        <translation>کد احراز امتا را وارد کنید</translation>
    </message>
    <message id="emta.code.help">
        <source>emta.code.help</source>
        <translation>پیامکی با عنوان «کد احراز امتا» برایتان فرستادیم.</translation>
    </message>
    <message id="emta.entry.edit">
        <source>emta.entry.edit</source>
        <translation>ویرایش اطلاعات امتا</translation>
    </message>
    <message id="emta.entry.edit.help">
        <source>emta.entry.edit.help</source>
        <translation>برای ویرایش باید پیش‌تر ثبت‌نام کرده باشید.</translation>
    </message>
    <message id="emta.entry.heading">
        <source>emta.entry.heading</source>
        <translation>حساب کاربری امتا</translation>
    </message>
    <message id="emta.entry.help">
        <source>emta.entry.help</source>
        <translation>امتا سامانه احراز هویت مرکز توسعه تجارت الکترونیکی وزارت صمت است (ecsw.ir). یک حساب برای همه خریدها کافی است.</translation>
    </message>
    <message id="emta.entry.login">
        <source>emta.entry.login</source>
        <translation>ورود با نام کاربری و رمز عبور</translation>
    </message>
    <message id="emta.entry.login.help">
        <source>emta.entry.login.help</source>
        <translation>نام کاربری شما کد ملی شماست.</translation>
    </message>
    <message id="emta.entry.register">
        <source>emta.entry.register</source>
        <translation>ثبت‌نام نکرده‌ام</translation>
    </message>
    <message id="emta.entry.register.help">
        <source>emta.entry.register.help</source>
        <translation>با شماره همراه خودتان حساب تازه بسازید.</translation>
    </message>
    <message id="emta.identity.heading">
        <source>emta.identity.heading</source>
        <translation>کد ملی و تاریخ تولد شما</translation>
    </message>
    <message id="emta.identity.help">
        <source>emta.identity.help</source>
        <translation>روز، ماه و سال تولد را همان‌گونه که در شناسنامه است انتخاب کنید.</translation>
    </message>
    <message id="emta.identity.password.heading">
        <source>emta.identity.password.heading</source>
        <translation>رمز عبور حسابتان را انتخاب کنید</translation>
    </message>
    <message id="emta.identity.save">
        <source>emta.identity.save</source>
        <translation>ثبت نهایی</translation>
    </message>
    <message id="emta.login.heading">
        <source>emta.login.heading</source>
        <translation>ورود به حساب امتا</translation>
    </message>
    <message id="emta.login.help">
        <source>emta.login.help</source>
        <translation>اگر رمز را فراموش کرده‌اید، با رمز یکبار مصرف وارد شوید.</translation>
    </message>
    <message id="emta.login.otp">
        <source>emta.login.otp</source>
        <translation>ورود با رمز یکبار مصرف</translation>
    </message>
    <message id="emta.menu.edit.help">
        <source>emta.menu.edit.help</source>
        <translation>ایمیل و نشانی</translation>
    </message>
    <message id="emta.menu.help">
        <source>emta.menu.help</source>
        <translation>پس از پایان کار، «شروع دوباره» را بزنید تا اطلاعات شما از این دستگاه پاک شود.</translation>
    </message>
    <message id="emta.menu.mobile.help">
        <source>emta.menu.mobile.help</source>
        <translation>با رمز عبور حساب و کدی که به شماره تازه می‌رسد</translation>
    </message>
    <message id="emta.menu.password.help">
        <source>emta.menu.password.help</source>
        <translation>با رمز یکبار مصرف؛ رمز پیشین لازم نیست.</translation>
    </message>
    <message id="emta.mobile.heading">
        <source>emta.mobile.heading</source>
        <translation>شماره تلفن همراه شما چیست؟</translation>
    </message>
    <message id="emta.mobile.help">
        <source>emta.mobile.help</source>
        <translation>شماره باید فعال و به نام خودتان باشد و با کد ملی شما بخواند.</translation>
    </message>
    <message id="emta.not_known.heading">
        <source>emta.not_known.heading</source>
        <translation>هنوز در امتا ثبت‌نام نکرده‌اید</translation>
    </message>
    <message id="emta.not_known.help">
        <source>emta.not_known.help</source>
        <translation>با این شماره همراه حسابی ساخته نشده است. همین حالا می‌توانید ثبت‌نام کنید.</translation>
    </message>
    <message id="emta.not_known.register">
        <source>emta.not_known.register</source>
        <translation>ثبت‌نام در امتا</translation>
    </message>
    <message id="emta.profile.all">
        <source>emta.profile.all</source>
        <translation>اطلاعات حساب شما</translation>
    </message>
    <message id="emta.profile.heading">
        <source>emta.profile.heading</source>
        <translation>ایمیل و نشانی شما</translation>
    </message>
    <message id="emta.profile.help">
        <source>emta.profile.help</source>
        <translation>هیچ‌کدام اجباری نیست؛ هر زمان بخواهید عوضشان می‌کنید.</translation>
    </message>
    <message id="error.address.empty">
        <source>error.address.empty</source>
        <translation>نشانی خود را بنویسید.</translation>
    </message>
    <message id="error.address.long">
        <source>error.address.long</source>
        <translation>نشانی {count} حرف شده است؛ آن را تا {limit} حرف کوتاه کنید.</translation>
    </message>
    <message id="error.address.short">
        <source>error.address.short</source>
        <translation>نشانی خیلی کوتاه است ({count} حرف)؛ خیابان، کوچه و پلاک را هم بنویسید تا دست‌کم {needed} حرف شود.</translation>
    </message>
    <message id="error.address.words">
        <source>error.address.words</source>
        <translation>نشانی را با نام خیابان یا محله و با فاصله میان واژه‌ها بنویسید.</translation>
    </message>
    <message id="error.awaiting.decided">
        <source>error.awaiting.decided</source>
        <translation>دربارهٔ این درخواست پیش‌تر تصمیم گرفته شده است؛ نتیجهٔ آن را پیامک کرده‌ایم.</translation>
    </message>
    <message id="error.awaiting.misnamed">
        <source>error.awaiting.misnamed</source>
        <translation>مشخصات نوشته‌شده در این درخواست با دارندهٔ شمارهٔ همراه یکی نبود و درخواست کنار گذاشته شد. هر زمان خواستید می‌توانید در هر پایانه درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="error.birth_date.minimum_age">
        <source>error.birth_date.minimum_age</source>
        <translation>برای این خدمت باید دست‌کم {age} سال داشته باشید؛ اگر تاریخ تولد را اشتباه نوشته‌اید، اصلاحش کنید.</translation>
    </message>
    <message id="error.birth_date.oldest">
        <source>error.birth_date.oldest</source>
        <translation>با این تاریخ، سن بیش از {age} سال می‌شود؛ سال تولد را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.captcha.digits">
        <source>error.captcha.digits</source>
        <translation>کد امنیتی فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.captcha.empty">
        <source>error.captcha.empty</source>
        <translation>رقم‌های تصویر را بنویسید.</translation>
    </message>
    <message id="error.captcha.expired">
        <source>error.captcha.expired</source>
        <translation>زمان این تصویر گذشته است. کد امنیتی تصویر تازه را بنویسید.</translation>
    </message>
    <message id="error.captcha.length">
        <source>error.captcha.length</source>
        <translation>کد امنیتی {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ اگر تصویر خوانا نیست، تصویر دیگری بگیرید.</translation>
    </message>
    <message id="error.captcha.loading">
        <source>error.captcha.loading</source>
        <translation>تصویر کد امنیتی هنوز نرسیده است؛ لحظه‌ای صبر کنید یا تصویر تازه بخواهید.</translation>
    </message>
    <message id="error.captcha.wrong">
        <source>error.captcha.wrong</source>
        <translation>کد امنیتی با تصویر یکی نیست. تصویر تازه را ببینید و دوباره بنویسید.</translation>
    </message>
    <message id="error.card.characters">
        <source>error.card.characters</source>
        <translation>شمارهٔ کارت فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.card.check">
        <source>error.card.check</source>
        <translation>این شمارهٔ کارت درست نیست؛ رقم‌ها را با روی کارت مقایسه کنید.</translation>
    </message>
    <message id="error.card.empty">
        <source>error.card.empty</source>
        <translation>شمارهٔ کارت را بنویسید.</translation>
    </message>
    <message id="error.card.length">
        <source>error.card.length</source>
        <translation>شمارهٔ کارت {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.card.sheba">
        <source>error.card.sheba</source>
        <translation>این شمارهٔ شبا است؛ شمارهٔ {needed} رقمی روی کارت را بنویسید.</translation>
    </message>
    <message id="error.challenge.unknown">
        <source>error.challenge.unknown</source>
        <translation>این مرحله دیگر معتبر نیست. لطفاً از شمارهٔ همراه دوباره آغاز کنید.</translation>
    </message>
    <message id="error.choice.empty">
        <source>error.choice.empty</source>
        <translation>یکی از موارد را انتخاب کنید تا ادامه دهیم.</translation>
    </message>
    <message id="error.choice.unknown">
        <source>error.choice.unknown</source>
        <translation>یکی از گزینه‌های شما دیگر عرضه نمی‌شود. لطفاً دوباره برگزینید.</translation>
    </message>
    <message id="error.city.empty">
        <source>error.city.empty</source>
        <translation>شهر خود را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="error.city.not_picked">
        <source>error.city.not_picked</source>
        <translation>نام شهر را از فهرست زیر آن انتخاب کنید؛ نوشتن نام کافی نیست.</translation>
    </message>
    <message id="error.city.other_province">
        <source>error.city.other_province</source>
        <translation>این شهر در استانی که انتخاب کرده‌اید نیست؛ شهر یا استان را اصلاح کنید.</translation>
    </message>
    <message id="error.code.digits">
        <source>error.code.digits</source>
        <translation>کد پیامک فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.code.empty">
        <source>error.code.empty</source>
        <translation>کدی را که پیامک شده است بنویسید.</translation>
    </message>
    <message id="error.code.exhausted">
        <source>error.code.exhausted</source>
        <translation>این کد چند بار اشتباه وارد شد و دیگر پذیرفته نمی‌شود. لطفاً کد تازه بگیرید.</translation>
    </message>
    <message id="error.code.expired">
        <source>error.code.expired</source>
        <translation>زمان این کد گذشته است. لطفاً کد تازه بگیرید.</translation>
    </message>
    <message id="error.code.length">
        <source>error.code.length</source>
        <translation>کد پیامک {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را دوباره از روی پیامک بنویسید.</translation>
    </message>
    <message id="error.code.locked">
        <source>error.code.locked</source>
        <translation>برای حفاظت از شما، بررسی کد این شماره {minutes} دقیقه بسته است. پس از آن دوباره تلاش کنید.</translation>
    </message>
    <message id="error.code.resend_early">
        <source>error.code.resend_early</source>
        <translation>کد پیش‌تر فرستاده شده است. {seconds} ثانیهٔ دیگر می‌توانید دوباره بخواهید.</translation>
    </message>
    <message id="error.code.resend_limit">
        <source>error.code.resend_limit</source>
        <translation>کد چند بار پشت سر هم فرستاده شد. لطفاً کمی صبر کنید؛ اگر پیامکی نرسید، همکاران ما کمک می‌کنند.</translation>
    </message>
    <message id="error.code.send_limit">
        <source>error.code.send_limit</source>
        <translation>برای این شماره یا این پایانه پیامک زیادی فرستاده شده است. لطفاً بعداً دوباره تلاش کنید.</translation>
    </message>
    <message id="error.code.wrong">
        <source>error.code.wrong</source>
        <translation>کد درست نیست. {left} بار دیگر می‌توانید تلاش کنید.</translation>
    </message>
    <message id="error.colour.unknown">
        <source>error.colour.unknown</source>
        <translation>این رنگ برای خودروی انتخابی شما عرضه نمی‌شود؛ لطفاً رنگ دیگری را انتخاب کنید.</translation>
    </message>
    <message id="error.consent.by_code">
        <source>error.consent.by_code</source>
        <translation>برای تصمیم درباره ورود یکپارچه، این بار با کد پیامکی وارد شوید.</translation>
    </message>
    <message id="error.consent.denied">
        <source>error.consent.denied</source>
        <translation>مجوز داده نشد و هیچ اطلاعاتی منتقل نشد. هر وقت خواستید می‌توانید دوباره شروع کنید.</translation>
    </message>
    <message id="error.consent.missing">
        <source>error.consent.missing</source>
        <translation>بدون مجوز ورود یکپارچه این کار ممکن نیست.</translation>
    </message>
    <message id="error.consent.none">
        <source>error.consent.none</source>
        <translation>هنوز برای هیچ شرکتی تصمیمی نگرفته‌اید.</translation>
    </message>
    <message id="error.consent.outdated">
        <source>error.consent.outdated</source>
        <translation>متن مجوز تازه شده است. لطفاً متن تازه را بخوانید و تصمیم بگیرید.</translation>
    </message>
    <message id="error.contract.changed">
        <source>error.contract.changed</source>
        <translation>متن قرارداد تازه شده است؛ لطفاً متن جدید را بخوانید و بپذیرید.</translation>
    </message>
    <message id="error.contract.outdated">
        <source>error.contract.outdated</source>
        <translation>متن قرارداد تازه شده است. لطفاً متن تازه را بخوانید و بپذیرید.</translation>
    </message>
    <message id="error.customer.token">
        <source>error.customer.token</source>
        <translation>زمان این نشست به پایان رسیده است. لطفاً دوباره وارد شوید.</translation>
    </message>
    <message id="error.date.day">
        <source>error.date.day</source>
        <translation>روز باید عددی از ۱ تا ۳۱ باشد.</translation>
    </message>
    <message id="error.date.empty">
        <source>error.date.empty</source>
        <translation>روز، ماه و سال را کامل بنویسید.</translation>
    </message>
    <message id="error.date.form">
        <source>error.date.form</source>
        <translation>تاریخ را با سال، ماه و روز بنویسید، مانند ۱۳۷۰/۰۵/۱۷.</translation>
    </message>
    <message id="error.date.future">
        <source>error.date.future</source>
        <translation>این تاریخ هنوز نرسیده است؛ تاریخی تا امروز بنویسید.</translation>
    </message>
    <message id="error.date.impossible">
        <source>error.date.impossible</source>
        <translation>این ماه {days} روز دارد؛ روز را اصلاح کنید.</translation>
    </message>
    <message id="error.date.month">
        <source>error.date.month</source>
        <translation>ماه باید عددی از ۱ تا ۱۲ یا نام ماه باشد.</translation>
    </message>
    <message id="error.date.year">
        <source>error.date.year</source>
        <translation>سال را با چهار رقم و به تقویم خورشیدی بنویسید، مانند ۱۳۷۰.</translation>
    </message>
    <message id="error.dealer.unknown">
        <source>error.dealer.unknown</source>
        <translation>این نمایندگی در فهرست نیست؛ لطفاً نمایندگی دیگری را انتخاب کنید.</translation>
    </message>
    <message id="error.deferral.limit">
        <source>error.deferral.limit</source>
        <translation>امروز چند بار پیوند ادامه برای این شماره فرستاده‌ایم؛ از آخرین پیامک استفاده کنید یا فردا دوباره بیایید.</translation>
    </message>
    <message id="error.deferral.not_possible">
        <source>error.deferral.not_possible</source>
        <translation>فرستادن پیوند ادامه با تلفن همراه اکنون ممکن نیست. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message id="error.device.assertion">
        <source>error.device.assertion</source>
        <translation>سامانهٔ مرکزی امضای این پایانه را نپذیرفت. لطفاً به همکاران ما بگویید.</translation>
    </message>
    <message id="error.device.enrolment_code">
        <source>error.device.enrolment_code</source>
        <translation>این کد ثبت پایانه درست نیست یا زمانش گذشته است. یک کد تازه از دفتر بگیرید.</translation>
    </message>
    <message id="error.device.revoked">
        <source>error.device.revoked</source>
        <translation>دسترسی این پایانه بسته شده است. لطفاً به همکاران ما بگویید.</translation>
    </message>
    <message id="error.device.token">
        <source>error.device.token</source>
        <translation>دسترسی این پایانه باید تازه شود.</translation>
    </message>
    <message id="error.device.unknown">
        <source>error.device.unknown</source>
        <translation>این پایانه در شبکه شناخته نشد. لطفاً به همکاران ما بگویید.</translation>
    </message>
    <message id="error.education.empty">
        <source>error.education.empty</source>
        <translation>تحصیلات خود را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="error.education.unknown">
        <source>error.education.unknown</source>
        <translation>این مدرک در فهرست نیست؛ نزدیک‌ترین گزینه را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="error.eligibility.age">
        <source>error.eligibility.age</source>
        <translation>برای ثبت‌نام در این برنامه باید دست‌کم {age} سال داشته باشید.</translation>
    </message>
    <message id="error.eligibility.licence">
        <source>error.eligibility.licence</source>
        <translation>برای این برنامه گواهینامهٔ رانندگی پایهٔ سوم یا بالاتر لازم است.</translation>
    </message>
    <message id="error.eligibility.plate">
        <source>error.eligibility.plate</source>
        <translation>این برنامه برای کسانی است که خودروی پلاک‌دار دیگری به نام خود ندارند.</translation>
    </message>
    <message id="error.eligibility.repeat">
        <source>error.eligibility.repeat</source>
        <translation>با این کد ملی پیش‌تر در همین برنامه ثبت‌نام شده است. در هر برنامه تنها یک خودرو می‌توان خرید.</translation>
    </message>
    <message id="error.eligibility.waiting">
        <source>error.eligibility.waiting</source>
        <translation>از خرید پیشین شما از این خودروساز هنوز {months} ماه نگذشته است.</translation>
    </message>
    <message id="error.eligibility.withdrawn">
        <source>error.eligibility.withdrawn</source>
        <translation>شما از این طرح انصراف داده‌اید و ثبت‌نام دوباره در آن ممکن نیست.</translation>
    </message>
    <message id="error.email.empty">
        <source>error.email.empty</source>
        <translation>رایانامهٔ خود را بنویسید.</translation>
    </message>
    <message id="error.email.form">
        <source>error.email.form</source>
        <translation>رایانامه درست نیست؛ آن را با حروف لاتین و مانند name@example.com بنویسید.</translation>
    </message>
    <message id="error.event.body">
        <source>error.event.body</source>
        <translation>متن این درخواست خوانا نیست و باید در دفتر بررسی شود.</translation>
    </message>
    <message id="error.event.hash">
        <source>error.event.hash</source>
        <translation>متن این درخواست با اثر انگشت آن نمی‌خواند و باید در دفتر بررسی شود.</translation>
    </message>
    <message id="error.event.newer">
        <source>error.event.newer</source>
        <translation>سامانهٔ مرکزی هنوز این گونه درخواست را نمی‌شناسد؛ درخواست در همین پایانه می‌ماند و بعداً دوباره فرستاده می‌شود.</translation>
    </message>
    <message id="error.event.order">
        <source>error.event.order</source>
        <translation>رویداد پیشین همین درخواست هنوز نرسیده است؛ این یکی پس از آن دوباره فرستاده می‌شود.</translation>
    </message>
    <message id="error.event.reused">
        <source>error.event.reused</source>
        <translation>شناسهٔ این درخواست پیش‌تر برای درخواست دیگری به کار رفته است.</translation>
    </message>
    <message id="error.event.signature">
        <source>error.event.signature</source>
        <translation>امضای این درخواست از این پایانه نیست و باید در دفتر بررسی شود.</translation>
    </message>
    <message id="error.event.tracking_code">
        <source>error.event.tracking_code</source>
        <translation>کد رهگیری این درخواست از این پایانه نیست یا پیش‌تر به کار رفته است.</translation>
    </message>
    <message id="error.identity.deferrable">
        <source>error.identity.deferrable</source>
        <translation>سامانهٔ احراز هویت اکنون پاسخ نمی‌دهد. چند دقیقهٔ دیگر دوباره تلاش کنید، یا دکمهٔ «ادامه با تلفن همراه» را بزنید و بعداً با گوشی خودتان تمام کنید.</translation>
    </message>
    <message id="error.identity.limit">
        <source>error.identity.limit</source>
        <translation>شمار تلاش‌ها برای احراز هویت به پایان رسید. لطفاً فردا دوباره بیایید یا از همکاران ما کمک بگیرید.</translation>
    </message>
    <message id="error.identity.mobile_mismatch">
        <source>error.identity.mobile_mismatch</source>
        <translation>این شمارهٔ همراه به نام صاحب این کد ملی نیست. برای ادامه باید شماره را عوض کنید و شماره‌ای به نام خودتان بنویسید.</translation>
    </message>
    <message id="error.identity.not_alive">
        <source>error.identity.not_alive</source>
        <translation>احراز هویت با این اطلاعات ممکن نیست. لطفاً از همکاران ما کمک بگیرید.</translation>
    </message>
    <message id="error.identity.not_matched">
        <source>error.identity.not_matched</source>
        <translation>کد ملی و تاریخ تولد با هم نمی‌خوانند. لطفاً هر دو را از روی کارت ملی بررسی کنید.</translation>
    </message>
    <message id="error.identity.not_verified">
        <source>error.identity.not_verified</source>
        <translation>پیش از این کار باید احراز هویت انجام شود.</translation>
    </message>
    <message id="error.identity.other_mobile">
        <source>error.identity.other_mobile</source>
        <translation>صاحب این کد ملی پیش‌تر با شمارهٔ همراه دیگری احراز هویت شده است. لطفاً با همان شماره وارد شوید.</translation>
    </message>
    <message id="error.identity.provider_down">
        <source>error.identity.provider_down</source>
        <translation>سامانهٔ احراز هویت اکنون پاسخ نمی‌دهد. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message id="error.issue_date.before_birth">
        <source>error.issue_date.before_birth</source>
        <translation>تاریخ صدور نمی‌تواند پیش از تاریخ تولد باشد؛ آن را از روی شناسنامه بنویسید.</translation>
    </message>
    <message id="error.landline.area">
        <source>error.landline.area</source>
        <translation>این پیش‌شماره شناخته نشد؛ پیش‌شمارهٔ استان را بنویسید، مانند ۰۲۱ برای تهران.</translation>
    </message>
    <message id="error.landline.characters">
        <source>error.landline.characters</source>
        <translation>شمارهٔ تلفن فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.landline.empty">
        <source>error.landline.empty</source>
        <translation>شمارهٔ تلفن ثابت را با پیش‌شماره بنویسید.</translation>
    </message>
    <message id="error.landline.length">
        <source>error.landline.length</source>
        <translation>تلفن ثابت با پیش‌شماره {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ پیش‌شماره را هم بنویسید.</translation>
    </message>
    <message id="error.landline.mobile">
        <source>error.landline.mobile</source>
        <translation>این شمارهٔ موبایل است؛ اینجا شمارهٔ تلفن ثابت را با پیش‌شماره بنویسید.</translation>
    </message>
    <message id="error.last_digits.form">
        <source>error.last_digits.form</source>
        <translation>چهار رقم آخر شمارهٔ همراه را بنویسید.</translation>
    </message>
    <message id="error.legal_id.check">
        <source>error.legal_id.check</source>
        <translation>این شناسهٔ ملی درست نیست؛ رقم‌ها را با آگهی ثبت شرکت مقایسه کنید.</translation>
    </message>
    <message id="error.legal_id.digits">
        <source>error.legal_id.digits</source>
        <translation>شناسهٔ ملی فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.legal_id.empty">
        <source>error.legal_id.empty</source>
        <translation>شناسهٔ ملی شرکت را بنویسید.</translation>
    </message>
    <message id="error.legal_id.length">
        <source>error.legal_id.length</source>
        <translation>شناسهٔ ملی شرکت {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.licence.characters">
        <source>error.licence.characters</source>
        <translation>شمارهٔ گواهینامه فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.licence.empty">
        <source>error.licence.empty</source>
        <translation>شمارهٔ گواهینامهٔ رانندگی را بنویسید.</translation>
    </message>
    <message id="error.licence.length">
        <source>error.licence.length</source>
        <translation>شمارهٔ گواهینامه {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را از روی کارت بنویسید.</translation>
    </message>
    <message id="error.licence.repeated">
        <source>error.licence.repeated</source>
        <translation>شمارهٔ گواهینامه نمی‌تواند از یک رقم تکراری ساخته شده باشد؛ آن را از روی کارت بنویسید.</translation>
    </message>
    <message id="error.login.locked">
        <source>error.login.locked</source>
        <translation>رمز عبور چند بار اشتباه وارد شد. {minutes} دقیقهٔ دیگر دوباره تلاش کنید یا با رمز پیامکی وارد شوید.</translation>
    </message>
    <message id="error.login.recover">
        <source>error.login.recover</source>
        <translation>رمز عبور بارها اشتباه وارد شد. لطفاً با رمز پیامکی وارد شوید.</translation>
    </message>
    <message id="error.login.wrong">
        <source>error.login.wrong</source>
        <translation>کد ملی یا رمز عبور درست نیست.</translation>
    </message>
    <message id="error.method.not_allowed">
        <source>error.method.not_allowed</source>
        <translation>این کار در اینجا ممکن نیست.</translation>
    </message>
    <message id="error.mobile.characters">
        <source>error.mobile.characters</source>
        <translation>شمارهٔ موبایل فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.mobile.empty">
        <source>error.mobile.empty</source>
        <translation>شمارهٔ موبایل خود را بنویسید.</translation>
    </message>
    <message id="error.mobile.length">
        <source>error.mobile.length</source>
        <translation>شمارهٔ موبایل {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.mobile.same">
        <source>error.mobile.same</source>
        <translation>این همان شمارهٔ کنونی شماست. شمارهٔ تازه را وارد کنید.</translation>
    </message>
    <message id="error.mobile.start">
        <source>error.mobile.start</source>
        <translation>شمارهٔ موبایل باید با ۰۹ آغاز شود؛ شمارهٔ تلفن ثابت را اینجا ننویسید.</translation>
    </message>
    <message id="error.mobile.undeliverable">
        <source>error.mobile.undeliverable</source>
        <translation>به این شماره پیامک نمی‌رسد. شماره باید روشن و فعال باشد؛ لطفاً آن را درست کنید.</translation>
    </message>
    <message id="error.name.characters">
        <source>error.name.characters</source>
        <translation>نام فقط از حروف ساخته می‌شود؛ رقم‌ها و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.name.empty">
        <source>error.name.empty</source>
        <translation>نام را بنویسید.</translation>
    </message>
    <message id="error.name.length">
        <source>error.name.length</source>
        <translation>نام بیش از {limit} حرف است؛ آن را کوتاه‌تر بنویسید.</translation>
    </message>
    <message id="error.national_code.check">
        <source>error.national_code.check</source>
        <translation>این کد ملی درست نیست؛ رقم‌ها را با کارت ملی خود مقایسه کنید.</translation>
    </message>
    <message id="error.national_code.digits">
        <source>error.national_code.digits</source>
        <translation>کد ملی فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.national_code.empty">
        <source>error.national_code.empty</source>
        <translation>کد ملی خود را بنویسید.</translation>
    </message>
    <message id="error.national_code.length">
        <source>error.national_code.length</source>
        <translation>کد ملی {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ صفرهای آغاز آن را هم بنویسید.</translation>
    </message>
    <message id="error.national_code.repeated">
        <source>error.national_code.repeated</source>
        <translation>کد ملی نمی‌تواند از یک رقم تکراری ساخته شده باشد؛ آن را از روی کارت ملی بنویسید.</translation>
    </message>
    <message id="error.office.capacity_taken">
        <source>error.office.capacity_taken</source>
        <translation>تا کنون {taken} نفر جا گرفته‌اند؛ ظرفیت کمتر از این نمی‌شود.</translation>
    </message>
    <message id="error.office.choose">
        <source>error.office.choose</source>
        <translation>یکی را برگزینید.</translation>
    </message>
    <message id="error.office.closes_before">
        <source>error.office.closes_before</source>
        <translation>پایان ثبت‌نام باید پس از آغاز آن باشد.</translation>
    </message>
    <message id="error.office.closes_past">
        <source>error.office.closes_past</source>
        <translation>این زمان گذشته است؛ زمانی در آینده بنویسید.</translation>
    </message>
    <message id="error.office.colours">
        <source>error.office.colours</source>
        <translation>دست‌کم یک رنگ را بنویسید.</translation>
    </message>
    <message id="error.office.deadline_past">
        <source>error.office.deadline_past</source>
        <translation>این مهلت گذشته است؛ روزی در آینده بنویسید.</translation>
    </message>
    <message id="error.office.dealer">
        <source>error.office.dealer</source>
        <translation>نمایندگی را برگزینید.</translation>
    </message>
    <message id="error.office.dealer_closed">
        <source>error.office.dealer_closed</source>
        <translation>این نمایندگی پیش‌تر بسته شده است.</translation>
    </message>
    <message id="error.office.dealer_code">
        <source>error.office.dealer_code</source>
        <translation>کد را با حرف انگلیسی، رقم و خط تیره بنویسید.</translation>
    </message>
    <message id="error.office.dealer_taken">
        <source>error.office.dealer_taken</source>
        <translation>نمایندگی دیگری از این خودروساز این کد را دارد.</translation>
    </message>
    <message id="error.office.draft_changed">
        <source>error.office.draft_changed</source>
        <translation>همکار دیگری این پیش‌نویس را در این میان تغییر داده است. صفحه را دوباره باز کنید.</translation>
    </message>
    <message id="error.office.draft_incomplete">
        <source>error.office.draft_incomplete</source>
        <translation>این پیش‌نویس هنوز کامل نیست. بخش‌های مانده را کامل کنید.</translation>
    </message>
    <message id="error.office.draw_changed">
        <source>error.office.draw_changed</source>
        <translation>در این میان درخواستی تغییر کرده و نتیجه همانی نیست که دیدید. نتیجهٔ تازه را ببینید و دوباره تأیید کنید.</translation>
    </message>
    <message id="error.office.draw_prepared">
        <source>error.office.draw_prepared</source>
        <translation>قرعهٔ آماده‌ای برای این برنامه هست؛ نخست آن را تأیید کنید یا کنار بگذارید.</translation>
    </message>
    <message id="error.office.draw_settled">
        <source>error.office.draw_settled</source>
        <translation>این قرعه پیش‌تر تأیید یا کنار گذاشته شده است.</translation>
    </message>
    <message id="error.office.effective_early">
        <source>error.office.effective_early</source>
        <translation>بخشنامه نمی‌تواند پیش از صدور لازم‌الاجرا شود.</translation>
    </message>
    <message id="error.office.effective_late">
        <source>error.office.effective_late</source>
        <translation>بخشنامه باید تا روز آغاز ثبت‌نام لازم‌الاجرا شده باشد.</translation>
    </message>
    <message id="error.office.extend_later">
        <source>error.office.extend_later</source>
        <translation>زمانی پس از پایان کنونی و پس از این لحظه بنویسید.</translation>
    </message>
    <message id="error.office.hex">
        <source>error.office.hex</source>
        <translation>نمونهٔ رنگ را برگزینید.</translation>
    </message>
    <message id="error.office.last_admin">
        <source>error.office.last_admin</source>
        <translation>این تنها مدیر سامانه است؛ نخست مدیر دیگری برگزینید.</translation>
    </message>
    <message id="error.office.lines">
        <source>error.office.lines</source>
        <translation>دست‌کم یک ردیف بها را بنویسید.</translation>
    </message>
    <message id="error.office.live_changed">
        <source>error.office.live_changed</source>
        <translation>برنامهٔ منتشرشده پس از آغاز این پیش‌نویس تغییر کرده است. این پیش‌نویس را دور بیندازید و دوباره ویرایش کنید.</translation>
    </message>
    <message id="error.office.locked">
        <source>error.office.locked</source>
        <translation>بارها اشتباه وارد شد. {minutes} دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message id="error.office.long">
        <source>error.office.long</source>
        <translation>این نوشته بلند است؛ آن را در {limit} نویسه کوتاه کنید.</translation>
    </message>
    <message id="error.office.method">
        <source>error.office.method</source>
        <translation>روش را برگزینید.</translation>
    </message>
    <message id="error.office.needed">
        <source>error.office.needed</source>
        <translation>این را پر کنید.</translation>
    </message>
    <message id="error.office.no_candidates">
        <source>error.office.no_candidates</source>
        <translation>هیچ درخواستی در صف بررسی نیست.</translation>
    </message>
    <message id="error.office.no_consent">
        <source>error.office.no_consent</source>
        <translation>در مسیر این خودروساز مجوزی پرسیده نمی‌شود.</translation>
    </message>
    <message id="error.office.no_personal">
        <source>error.office.no_personal</source>
        <translation>نقش شما اطلاعات مشتری را در بر نمی‌گیرد.</translation>
    </message>
    <message id="error.office.not_open">
        <source>error.office.not_open</source>
        <translation>این برنامه اکنون باز نیست.</translation>
    </message>
    <message id="error.office.note">
        <source>error.office.note</source>
        <translation>برای رد درخواست، دلیل را برای مشتری بنویسید.</translation>
    </message>
    <message id="error.office.number">
        <source>error.office.number</source>
        <translation>عددی از صفر تا یک میلیون بنویسید.</translation>
    </message>
    <message id="error.office.opened">
        <source>error.office.opened</source>
        <translation>ثبت‌نام آغاز شده و زمان آغاز دیگر تغییر نمی‌کند.</translation>
    </message>
    <message id="error.office.opened_already">
        <source>error.office.opened_already</source>
        <translation>این برنامه باز شده است و دیگر به پیش‌نویس برنمی‌گردد.</translation>
    </message>
    <message id="error.office.password">
        <source>error.office.password</source>
        <translation>رمز عبور کنونی درست نیست.</translation>
    </message>
    <message id="error.office.password_same">
        <source>error.office.password_same</source>
        <translation>رمز تازه همان رمز کنونی است؛ رمز دیگری بسازید.</translation>
    </message>
    <message id="error.office.phone">
        <source>error.office.phone</source>
        <translation>شمارهٔ تلفن را با رقم بنویسید.</translation>
    </message>
    <message id="error.office.price">
        <source>error.office.price</source>
        <translation>جمع بهای خودرو صفر است.</translation>
    </message>
    <message id="error.office.reason">
        <source>error.office.reason</source>
        <translation>دلیل را در چند واژه بنویسید.</translation>
    </message>
    <message id="error.office.rials">
        <source>error.office.rials</source>
        <translation>مبلغ را به ریال و فقط با رقم بنویسید.</translation>
    </message>
    <message id="error.office.role">
        <source>error.office.role</source>
        <translation>نقش همکار را برگزینید.</translation>
    </message>
    <message id="error.office.scopes">
        <source>error.office.scopes</source>
        <translation>دست‌کم یک دادهٔ خواسته‌شده را بنویسید.</translation>
    </message>
    <message id="error.office.sign_in">
        <source>error.office.sign_in</source>
        <translation>نام کاربری، رمز عبور یا کد درست نیست. اگر کد را همین حالا به کار برده‌اید، برای کد بعدی کمی صبر کنید.</translation>
    </message>
    <message id="error.office.time">
        <source>error.office.time</source>
        <translation>ساعت را مانند ۱۴:۳۰ بنویسید.</translation>
    </message>
    <message id="error.office.too_many">
        <source>error.office.too_many</source>
        <translation>این خروجی بیش از {most} سطر دارد؛ با پالایه‌ها آن را کوچک‌تر کنید.</translation>
    </message>
    <message id="error.office.username">
        <source>error.office.username</source>
        <translation>نام کاربری ۳ تا ۳۲ نویسه از حروف کوچک انگلیسی، رقم، نقطه، خط تیره و زیرخط است و با حرف آغاز می‌شود.</translation>
    </message>
    <message id="error.office.username_taken">
        <source>error.office.username_taken</source>
        <translation>این نام کاربری از آنِ همکار دیگری است.</translation>
    </message>
    <message id="error.office.vehicles_needed">
        <source>error.office.vehicles_needed</source>
        <translation>دست‌کم یک خودرو بیفزایید.</translation>
    </message>
    <message id="error.office.whole">
        <source>error.office.whole</source>
        <translation>عددی از {least} تا {most} بنویسید.</translation>
    </message>
    <message id="error.offline">
        <source>error.offline</source>
        <translation>الان ارتباط با سامانهٔ مرکزی برقرار نیست. چیزی از نوشته‌هایتان پاک نشده؛ کمی بعد دوباره بزنید.</translation>
    </message>
    <message id="error.offline.account">
        <source>error.offline.account</source>
        <translation>الان ارتباط با سامانهٔ مرکزی برقرار نیست و حساب کاربری بدون آن ساخته یا باز نمی‌شود، چون هویت شما باید همان لحظه بررسی شود. لطفاً کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message id="error.offline.captcha">
        <source>error.offline.captcha</source>
        <translation>تصویر کد امنیتی نرسید، چون ارتباط با سامانهٔ مرکزی برقرار نیست. کمی بعد تصویر تازه بخواهید.</translation>
    </message>
    <message id="error.offline.terminal">
        <source>error.offline.terminal</source>
        <translation>این پایانه الان نمی‌تواند ادامه دهد. لطفاً کارشناس را صدا بزنید.</translation>
    </message>
    <message id="error.offline.way">
        <source>error.offline.way</source>
        <translation>الان ارتباط با سامانهٔ مرکزی برقرار نیست و چیزی از نوشته‌هایتان پاک نشده است. کمی بعد دوباره بزنید، یا بدون ارتباط ادامه دهید و احراز هویت را بعداً تمام کنید.</translation>
    </message>
    <message id="error.option.unknown">
        <source>error.option.unknown</source>
        <translation>یکی از موارد افزوده برای این خودرو عرضه نمی‌شود؛ لطفاً دوباره انتخاب کنید.</translation>
    </message>
    <message id="error.order.changed">
        <source>error.order.changed</source>
        <translation>وضعیت این درخواست در این میان تغییر کرده است. آخرین وضعیت را ببینید و دوباره تصمیم بگیرید.</translation>
    </message>
    <message id="error.order.not_possible">
        <source>error.order.not_possible</source>
        <translation>این کار در وضعیت کنونی درخواست ممکن نیست.</translation>
    </message>
    <message id="error.order.same">
        <source>error.order.same</source>
        <translation>این همان خودرو، رنگ و گزینه‌های کنونی است؛ برای تعویض چیز دیگری انتخاب کنید.</translation>
    </message>
    <message id="error.outbox.erased">
        <source>error.outbox.erased</source>
        <translation>متن این درخواست دیگر روی پایانه نگهداری نمی‌شود.</translation>
    </message>
    <message id="error.outbox.not_correctable">
        <source>error.outbox.not_correctable</source>
        <translation>این مورد روی این پایانه اصلاح‌شدنی نیست. آن را دوباره بفرستید یا با ذکر دلیل کنار بگذارید.</translation>
    </message>
    <message id="error.outbox.not_exported">
        <source>error.outbox.not_exported</source>
        <translation>فایل خروجی نوشته نشد؛ فضای دیسک را بررسی کنید.</translation>
    </message>
    <message id="error.outbox.not_refused">
        <source>error.outbox.not_refused</source>
        <translation>این درخواست دیگر در فهرست رسیدگی نیست.</translation>
    </message>
    <message id="error.outbox.unknown">
        <source>error.outbox.unknown</source>
        <translation>درخواستی با این کد رهگیری روی این پایانه نیست.</translation>
    </message>
    <message id="error.password.common">
        <source>error.password.common</source>
        <translation>این رمز را به‌آسانی می‌توان حدس زد؛ رمز دیگری بسازید، برای نمونه چند واژهٔ بی‌ربط پشت هم.</translation>
    </message>
    <message id="error.password.empty">
        <source>error.password.empty</source>
        <translation>رمز عبور را بنویسید.</translation>
    </message>
    <message id="error.password.long">
        <source>error.password.long</source>
        <translation>رمز عبور بیش از {limit} نویسه است؛ آن را کوتاه‌تر کنید.</translation>
    </message>
    <message id="error.password.personal">
        <source>error.password.personal</source>
        <translation>رمز عبور نباید شمارهٔ موبایل، کد ملی یا تاریخ تولد شما باشد؛ رمز دیگری بسازید.</translation>
    </message>
    <message id="error.password.short">
        <source>error.password.short</source>
        <translation>رمز عبور باید دست‌کم {needed} نویسه داشته باشد، اما {count} نویسه دارد؛ چند نویسهٔ دیگر بیفزایید.</translation>
    </message>
    <message id="error.password.weak">
        <source>error.password.weak</source>
        <translation>این رمز عبور به‌آسانی حدس زده می‌شود. رمز دیگری برگزینید.</translation>
    </message>
    <message id="error.plate.empty">
        <source>error.plate.empty</source>
        <translation>شمارهٔ پلاک را بنویسید.</translation>
    </message>
    <message id="error.plate.form">
        <source>error.plate.form</source>
        <translation>پلاک را به ترتیب بنویسید: دو رقم، حرف، سه رقم و دو رقم ایران.</translation>
    </message>
    <message id="error.plate.letter">
        <source>error.plate.letter</source>
        <translation>این حرف در پلاک‌ها به کار نمی‌رود؛ حرف میان پلاک را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.plate.zero">
        <source>error.plate.zero</source>
        <translation>در پلاک، صفر فقط می‌تواند رقم آخر هر بخش باشد؛ رقم‌ها را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.postal_code.digits">
        <source>error.postal_code.digits</source>
        <translation>کد پستی فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.postal_code.empty">
        <source>error.postal_code.empty</source>
        <translation>کد پستی خود را بنویسید.</translation>
    </message>
    <message id="error.postal_code.first">
        <source>error.postal_code.first</source>
        <translation>کد پستی با صفر آغاز نمی‌شود؛ آن را از روی قبض یا سند خانه بنویسید.</translation>
    </message>
    <message id="error.postal_code.length">
        <source>error.postal_code.length</source>
        <translation>کد پستی {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.postal_code.repeated">
        <source>error.postal_code.repeated</source>
        <translation>کد پستی نمی‌تواند از یک رقم تکراری ساخته شده باشد؛ آن را از روی قبض یا سند خانه بنویسید.</translation>
    </message>
    <message id="error.postal_code.unusual">
        <source>error.postal_code.unusual</source>
        <translation>در پنج رقم اول کد پستی معمولاً صفر و دو نمی‌آید؛ لطفاً یک بار دیگر نگاهش کنید. اگر درست است، ادامه دهید.</translation>
    </message>
    <message id="error.profile.incomplete">
        <source>error.profile.incomplete</source>
        <translation>مشخصات شما هنوز کامل نیست.</translation>
    </message>
    <message id="error.profile.locked">
        <source>error.profile.locked</source>
        <translation>نام و مشخصات شناسنامه‌ای از ثبت احوال می‌آید و اینجا عوض نمی‌شود.</translation>
    </message>
    <message id="error.profile.not_confirmed">
        <source>error.profile.not_confirmed</source>
        <translation>مشخصات شما هنوز با کد اعتبارسنجی تأیید نشده است.</translation>
    </message>
    <message id="error.profile.registry_locked">
        <source>error.profile.registry_locked</source>
        <translation>این اطلاعات از ثبت احوال آمده است و اینجا تغییر نمی‌کند؛ برای اصلاح آن به ثبت احوال مراجعه کنید.</translation>
    </message>
    <message id="error.profile.sheba_locked">
        <source>error.profile.sheba_locked</source>
        <translation>شمارهٔ شبا پس از ثبت تغییر نمی‌کند؛ برای راهنمایی با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="error.programme.closed">
        <source>error.programme.closed</source>
        <translation>مهلت ثبت‌نام این برنامه به پایان رسیده است؛ لطفاً برنامهٔ دیگری را انتخاب کنید.</translation>
    </message>
    <message id="error.programme.full">
        <source>error.programme.full</source>
        <translation>ظرفیت این برنامه پر شده است؛ لطفاً برنامهٔ دیگری را انتخاب کنید.</translation>
    </message>
    <message id="error.programme.none">
        <source>error.programme.none</source>
        <translation>اکنون هیچ برنامهٔ فروشی باز نیست.</translation>
    </message>
    <message id="error.programme.not_yet">
        <source>error.programme.not_yet</source>
        <translation>زمان ثبت‌نام این برنامه هنوز نرسیده است؛ برنامهٔ دیگری را انتخاب کنید یا در زمان اعلام‌شده بازگردید.</translation>
    </message>
    <message id="error.programme.unknown">
        <source>error.programme.unknown</source>
        <translation>این برنامه دیگر عرضه نمی‌شود؛ لطفاً از فهرست برنامه‌ها انتخاب کنید.</translation>
    </message>
    <message id="error.province.empty">
        <source>error.province.empty</source>
        <translation>استان خود را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="error.province.not_picked">
        <source>error.province.not_picked</source>
        <translation>نام استان را از فهرست زیر آن انتخاب کنید؛ نوشتن نام کافی نیست.</translation>
    </message>
    <message id="error.proxy_account.missing">
        <source>error.proxy_account.missing</source>
        <translation>شمارهٔ شبای حساب وکالتی را وارد کنید.</translation>
    </message>
    <message id="error.purchase.awaiting">
        <source>error.purchase.awaiting</source>
        <translation>این درخواست در انتظار احراز است. تا {day} با پیوندی که پیامک شده است آن را روی گوشی خود تمام کنید، یا در هر پایانه با کد پیامکی وارد شوید.</translation>
    </message>
    <message id="error.purchase.being_registered">
        <source>error.purchase.being_registered</source>
        <translation>هویت شما احراز شده است و این درخواست در نوبت ثبت است. نتیجه را با پیامک خبر می‌دهیم.</translation>
    </message>
    <message id="error.purchase.lapsed">
        <source>error.purchase.lapsed</source>
        <translation>مهلت احراز هویت این درخواست گذشت و ثبت نشد. می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="error.purchase.not_found">
        <source>error.purchase.not_found</source>
        <translation>درخواستی با این کد رهگیری پیدا نشد.</translation>
    </message>
    <message id="error.purchase.not_registered">
        <source>error.purchase.not_registered</source>
        <translation>این درخواست ثبت نشد. می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="error.reason.empty">
        <source>error.reason.empty</source>
        <translation>دلیل انصراف را انتخاب کنید.</translation>
    </message>
    <message id="error.repeat.different">
        <source>error.repeat.different</source>
        <translation>تکرار رمز با رمز عبور یکسان نیست؛ هر دو را دوباره بنویسید.</translation>
    </message>
    <message id="error.repeat.empty">
        <source>error.repeat.empty</source>
        <translation>رمز عبور را یک بار دیگر هم بنویسید.</translation>
    </message>
    <message id="error.request.invalid">
        <source>error.request.invalid</source>
        <translation>یکی از اطلاعات فرستاده‌شده درست نیست. لطفاً آن را بررسی کنید.</translation>
    </message>
    <message id="error.request.none">
        <source>error.request.none</source>
        <translation>هنوز درخواستی ثبت نکرده‌اید.</translation>
    </message>
    <message id="error.request.not_found">
        <source>error.request.not_found</source>
        <translation>چیزی که خواستید پیدا نشد.</translation>
    </message>
    <message id="error.request.too_large">
        <source>error.request.too_large</source>
        <translation>حجم اطلاعات فرستاده‌شده بیش از اندازه است.</translation>
    </message>
    <message id="error.request.too_many">
        <source>error.request.too_many</source>
        <translation>درخواست‌ها پشت سر هم و زیاد بودند. لطفاً کمی صبر کنید و دوباره تلاش کنید.</translation>
    </message>
    <message id="error.secrets.absent">
        <source>error.secrets.absent</source>
        <translation>کلیدهای این پایانه پیدا نشد. نصب پایانه را بررسی کنید.</translation>
    </message>
    <message id="error.secrets.locked">
        <source>error.secrets.locked</source>
        <translation>جاکلیدی سیستم قفل است. پس از باز کردن آن دوباره تلاش کنید.</translation>
    </message>
    <message id="error.secrets.malformed">
        <source>error.secrets.malformed</source>
        <translation>کلیدهای این پایانه خوانا نیست. چیزی جایگزین آن‌ها نشد؛ با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="error.secrets.no_backend">
        <source>error.secrets.no_backend</source>
        <translation>این سیستم جاکلیدی امنی ندارد و کلیدها جای دیگری نگه‌داری نمی‌شوند.</translation>
    </message>
    <message id="error.secrets.unwritable">
        <source>error.secrets.unwritable</source>
        <translation>کلیدهای این پایانه نگه‌داری نشد. دسترسی پوشه یا جاکلیدی را بررسی کنید.</translation>
    </message>
    <message id="error.server.busy">
        <source>error.server.busy</source>
        <translation>سامانهٔ مرکزی اکنون شلوغ است. لطفاً چند لحظه صبر کنید و دوباره تلاش کنید.</translation>
    </message>
    <message id="error.server.failed">
        <source>error.server.failed</source>
        <translation>در سامانهٔ مرکزی خطایی پیش آمد. چیزی که وارد کرده‌اید سر جایش است؛ لطفاً کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message id="error.server.other_secret">
        <source>error.server.other_secret</source>
        <translation>این پایگاه داده با central.secret دیگری کار می‌کند؛ همان فایل را در پوشهٔ --data بگذارید.</translation>
    </message>
    <message id="error.server.refused">
        <source>error.server.refused</source>
        <translation>{detail}</translation>
    </message>
    <message id="error.sheba.card">
        <source>error.sheba.card</source>
        <translation>این شمارهٔ کارت است ({count} رقم). شمارهٔ شبا پس از IR {needed} رقم دارد؛ آن را در همراه‌بانک یا دفترچهٔ حساب خود می‌یابید.</translation>
    </message>
    <message id="error.sheba.characters">
        <source>error.sheba.characters</source>
        <translation>شمارهٔ شبا پس از IR فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.sheba.check">
        <source>error.sheba.check</source>
        <translation>این شمارهٔ شبا درست نیست؛ رقم‌ها را یک‌به‌یک بررسی کنید.</translation>
    </message>
    <message id="error.sheba.country">
        <source>error.sheba.country</source>
        <translation>شمارهٔ شبای ایران با IR آغاز می‌شود؛ شمارهٔ حسابی در ایران بنویسید.</translation>
    </message>
    <message id="error.sheba.empty">
        <source>error.sheba.empty</source>
        <translation>شمارهٔ شبا را بنویسید.</translation>
    </message>
    <message id="error.sheba.length">
        <source>error.sheba.length</source>
        <translation>شمارهٔ شبا پس از IR باید {needed} رقم داشته باشد، اما {count} رقم نوشته‌اید؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.sheba.locked">
        <source>error.sheba.locked</source>
        <translation>شمارهٔ شبا پس از ثبت عوض نمی‌شود. برای تغییر آن با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="error.store.busy">
        <source>error.store.busy</source>
        <translation>پایانه اکنون سرگرم کار دیگری است و چیزی ثبت نشد. لطفاً چند لحظه دیگر دوباره تلاش کنید.</translation>
    </message>
    <message id="error.store.counters_exhausted">
        <source>error.store.counters_exhausted</source>
        <translation>شماره‌های رهگیری این پایانه تمام شده است. پایانه باید دوباره در شبکه ثبت شود.</translation>
    </message>
    <message id="error.store.damaged">
        <source>error.store.damaged</source>
        <translation>بخشی از دادهٔ این پایانه خوانده نمی‌شود. لطفاً از کارشناس بخواهید پایانه را دوباره راه‌اندازی کند.</translation>
    </message>
    <message id="error.store.failed">
        <source>error.store.failed</source>
        <translation>ثبت روی این پایانه انجام نشد. چیزی ثبت نشده است؛ لطفاً دوباره تلاش کنید یا از کارشناس کمک بگیرید.</translation>
    </message>
    <message id="error.store.full">
        <source>error.store.full</source>
        <translation>حافظهٔ این پایانه پر است و چیزی ثبت نشد. لطفاً از کارشناس کمک بگیرید.</translation>
    </message>
    <message id="error.store.in_use">
        <source>error.store.in_use</source>
        <translation>برنامه روی این پایانه یک بار دیگر باز است. لطفاً همان را به کار ببرید یا آن را ببندید.</translation>
    </message>
    <message id="error.store.missing">
        <source>error.store.missing</source>
        <translation>روی این پایانه هنوز داده‌ای نیست؛ برنامه در این پوشه یک بار هم اجرا نشده است.</translation>
    </message>
    <message id="error.store.newer">
        <source>error.store.newer</source>
        <translation>دادهٔ این پایانه را نسخهٔ تازه‌تری از برنامه ساخته است. لطفاً همان نسخه را نصب کنید.</translation>
    </message>
    <message id="error.store.not_enrolled">
        <source>error.store.not_enrolled</source>
        <translation>این پایانه هنوز در شبکه ثبت نشده است. لطفاً از کارشناس کمک بگیرید.</translation>
    </message>
    <message id="error.store.older">
        <source>error.store.older</source>
        <translation>دادهٔ این پایانه را نسخهٔ پیشین ساخته است. یک بار برنامه را اجرا کنید تا به‌روز شود.</translation>
    </message>
    <message id="error.store.unwritable">
        <source>error.store.unwritable</source>
        <translation>حافظهٔ این پایانه نوشتن را نمی‌پذیرد و چیزی ثبت نشد. لطفاً از کارشناس کمک بگیرید.</translation>
    </message>
    <message id="error.support.contact.empty">
        <source>error.support.contact.empty</source>
        <translation>شماره همراه یا ایمیلتان را بنویسید تا بتوانیم پاسخ بدهیم.</translation>
    </message>
    <message id="error.support.contact.form">
        <source>error.support.contact.form</source>
        <translation>شماره همراه یا ایمیل درست نیست؛ آن را دوباره بررسی کنید.</translation>
    </message>
    <message id="error.support.limit">
        <source>error.support.limit</source>
        <translation>پیام‌های زیادی از این پایانه فرستاده شده است. کمی بعد دوباره تلاش کنید یا با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="error.support.text.empty">
        <source>error.support.text.empty</source>
        <translation>پیام خود را بنویسید.</translation>
    </message>
    <message id="error.support.text.short">
        <source>error.support.text.short</source>
        <translation>پیام خیلی کوتاه است؛ کمی بیشتر توضیح دهید.</translation>
    </message>
    <message id="error.terms.not_accepted">
        <source>error.terms.not_accepted</source>
        <translation>برای ادامه، پذیرش متن قرارداد را علامت بزنید.</translation>
    </message>
    <message id="error.tick.missing">
        <source>error.tick.missing</source>
        <translation>برای ادامه، این جمله را بخوانید و علامت بزنید.</translation>
    </message>
    <message id="error.tracking.check">
        <source>error.tracking.check</source>
        <translation>این کد رهگیری درست نیست؛ رقم‌ها را با رسید مقایسه کنید.</translation>
    </message>
    <message id="error.tracking.digits">
        <source>error.tracking.digits</source>
        <translation>کد رهگیری فقط رقم دارد؛ حروف و نشانه‌های دیگر را پاک کنید.</translation>
    </message>
    <message id="error.tracking.empty">
        <source>error.tracking.empty</source>
        <translation>کد رهگیری را بنویسید.</translation>
    </message>
    <message id="error.tracking.length">
        <source>error.tracking.length</source>
        <translation>کد رهگیری {needed} رقم دارد، اما {count} رقم نوشته‌اید؛ آن را از روی رسید بنویسید.</translation>
    </message>
    <message id="error.unknown">
        <source>error.unknown</source>
        <translation>این درخواست پذیرفته نشد. اگر دوباره پیش آمد، با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="error.vehicle.unknown">
        <source>error.vehicle.unknown</source>
        <translation>این خودرو در برنامهٔ انتخابی شما نیست؛ لطفاً خودروی دیگری را انتخاب کنید.</translation>
    </message>
    <message id="error.version.too_old">
        <source>error.version.too_old</source>
        <translation>نسخهٔ نرم‌افزار این پایانه قدیمی است و باید به‌روز شود. لطفاً به همکاران ما بگویید.</translation>
    </message>
    <message id="faults.heading">
        <source>faults.heading</source>
        <translation>این موارد را درست کنید</translation>
    </message>
    <message id="field.address">
        <source>field.address</source>
        <translation>نشانی</translation>
    </message>
    <message id="field.address.help">
        <source>field.address.help</source>
        <translation>خیابان، کوچه، پلاک و واحد</translation>
    </message>
    <message id="field.birth_date">
        <source>field.birth_date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message id="field.birth_date.help">
        <source>field.birth_date.help</source>
        <translation>روز، ماه و سال شناسنامه‌ای</translation>
    </message>
    <message id="field.captcha">
        <source>field.captcha</source>
        <translation>کد امنیتی</translation>
    </message>
    <message id="field.card">
        <source>field.card</source>
        <translation>شماره کارت بانکی</translation>
    </message>
    <message id="field.card.help">
        <source>field.card.help</source>
        <translation>۱۶ رقم روی کارت</translation>
    </message>
    <message id="field.city">
        <source>field.city</source>
        <translation>شهر</translation>
    </message>
    <message id="field.code">
        <source>field.code</source>
        <translation>کد تایید</translation>
    </message>
    <message id="field.code.emta">
        <source>field.code.emta</source>
        <translation>کد احراز امتا</translation>
    </message>
    <message id="field.code.once">
        <source>field.code.once</source>
        <translation>رمز یکبار مصرف</translation>
    </message>
    <message id="field.code.profile">
        <source>field.code.profile</source>
        <translation>کد اعتبارسنجی</translation>
    </message>
    <message id="field.consequence">
        <source>field.consequence</source>
        <translation>می‌دانم با انصراف از طرح، به‌کلی از آن خارج می‌شوم و جایم در طرح از دست می‌رود</translation>
    </message>
    <message id="field.education">
        <source>field.education</source>
        <translation>تحصیلات</translation>
    </message>
    <message id="field.email">
        <source>field.email</source>
        <translation>ایمیل</translation>
    </message>
    <message id="field.email.help">
        <source>field.email.help</source>
        <translation>مانند name@example.ir</translation>
    </message>
    <message id="field.father_name">
        <source>field.father_name</source>
        <translation>نام پدر</translation>
    </message>
    <message id="field.first_name">
        <source>field.first_name</source>
        <translation>نام</translation>
    </message>
    <message id="field.issue_date">
        <source>field.issue_date</source>
        <translation>تاریخ صدور شناسنامه</translation>
    </message>
    <message id="field.landline">
        <source>field.landline</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message id="field.landline.help">
        <source>field.landline.help</source>
        <translation>با پیش‌شماره شهر، ۱۱ رقم</translation>
    </message>
    <message id="field.last_name">
        <source>field.last_name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message id="field.licence">
        <source>field.licence</source>
        <translation>شماره گواهینامه رانندگی</translation>
    </message>
    <message id="field.licence.help">
        <source>field.licence.help</source>
        <translation>۱۰ رقم روی کارت گواهینامه</translation>
    </message>
    <message id="field.mobile">
        <source>field.mobile</source>
        <translation>شماره تلفن همراه</translation>
    </message>
    <message id="field.mobile.help">
        <source>field.mobile.help</source>
        <translation>مانند ۰۹۱۲ ۱۲۳ ۴۵۶۷</translation>
    </message>
    <message id="field.national_code">
        <source>field.national_code</source>
        <translation>کد ملی</translation>
    </message>
    <message id="field.national_code.help">
        <source>field.national_code.help</source>
        <translation>۱۰ رقم، با صفرهای آغازش</translation>
    </message>
    <message id="field.new_mobile">
        <source>field.new_mobile</source>
        <translation>تلفن همراه جدید</translation>
    </message>
    <message id="field.new_password">
        <source>field.new_password</source>
        <translation>رمز عبور تازه</translation>
    </message>
    <message id="field.new_password.help">
        <source>field.new_password.help</source>
        <translation>دست‌کم ۸ نویسه؛ حرف و عدد و هر نشانه‌ای پذیرفته است.</translation>
    </message>
    <message id="field.optional">
        <source>field.optional</source>
        <translation>اختیاری</translation>
    </message>
    <message id="field.password">
        <source>field.password</source>
        <translation>رمز عبور</translation>
    </message>
    <message id="field.password_repeat">
        <source>field.password_repeat</source>
        <translation>تکرار رمز عبور</translation>
    </message>
    <message id="field.postal_code">
        <source>field.postal_code</source>
        <translation>کد پستی</translation>
    </message>
    <message id="field.postal_code.help">
        <source>field.postal_code.help</source>
        <translation>۱۰ رقم بدون خط تیره</translation>
    </message>
    <message id="field.province">
        <source>field.province</source>
        <translation>استان</translation>
    </message>
    <message id="field.proxy_account">
        <source>field.proxy_account</source>
        <translation>شماره شبای حساب وکالتی</translation>
    </message>
    <message id="field.reason">
        <source>field.reason</source>
        <translation>دلیل انصراف</translation>
    </message>
    <message id="field.secret.hide">
        <source>field.secret.hide</source>
        <translation>پنهان کردن نوشته</translation>
    </message>
    <message id="field.secret.show">
        <source>field.secret.show</source>
        <translation>نمایش نوشته</translation>
    </message>
    <message id="field.sheba">
        <source>field.sheba</source>
        <translation>شماره شبا</translation>
    </message>
    <message id="field.sheba.bank">
        <source>field.sheba.bank</source>
        <translation>این شماره شبا مربوط به {bank} است.</translation>
    </message>
    <message id="field.sheba.help">
        <source>field.sheba.help</source>
        <translation>IR و ۲۴ رقم پس از آن</translation>
    </message>
    <message id="field.support.contact">
        <source>field.support.contact</source>
        <translation>شماره همراه یا ایمیل شما</translation>
    </message>
    <message id="field.support.contact.help">
        <source>field.support.contact.help</source>
        <translation>پاسخ را به همین نشانی می‌فرستیم.</translation>
    </message>
    <message id="field.support.text">
        <source>field.support.text</source>
        <translation>پیام شما</translation>
    </message>
    <message id="field.support.text.help">
        <source>field.support.text.help</source>
        <translation>بنویسید چه کمکی می‌خواهید؛ رمز عبور یا کد پیامک‌شده را هرگز ننویسید.</translation>
    </message>
    <message id="field.username">
        <source>field.username</source>
        <translation>نام کاربری (کد ملی)</translation>
    </message>
    <message id="file.heading">
        <source>file.heading</source>
        <translation>مدارک پرونده شما</translation>
    </message>
    <message id="file.help">
        <source>file.help</source>
        <translation>برای تشکیل پرونده در نمایندگی، شماره گواهینامه و تلفن ثابت لازم است.</translation>
    </message>
    <message id="frame.back">
        <source>frame.back</source>
        <translation>بازگشت</translation>
    </message>
    <message id="frame.bell">
        <source>frame.bell</source>
        <translation>صدا زدن کارشناس</translation>
    </message>
    <message id="frame.bell.heard">
        <source>frame.bell.heard</source>
        <translation>کارشناس خبردار شد</translation>
    </message>
    <message id="frame.display">
        <source>frame.display</source>
        <translation>نمایش و زبان</translation>
    </message>
    <message id="frame.help">
        <source>frame.help</source>
        <translation>تماس با پشتیبانی</translation>
    </message>
    <message id="frame.restart">
        <source>frame.restart</source>
        <translation>شروع دوباره</translation>
    </message>
    <message id="help.bell">
        <source>help.bell</source>
        <translation>کارشناس را صدا بزنید</translation>
    </message>
    <message id="help.bell.heard">
        <source>help.bell.heard</source>
        <translation>کارشناس خبردار شد و می‌آید</translation>
    </message>
    <message id="help.heading">
        <source>help.heading</source>
        <translation>تماس با پشتیبانی</translation>
    </message>
    <message id="help.text">
        <source>help.text</source>
        <translation>برای راهنمایی می‌توانید با این شماره‌ها تماس بگیرید یا کارشناس همین نمایندگی را صدا بزنید.</translation>
    </message>
    <message id="history.heading">
        <source>history.heading</source>
        <translation>روند درخواست</translation>
    </message>
    <message id="idle.finish">
        <source>idle.finish</source>
        <translation>پایان و خروج</translation>
    </message>
    <message id="idle.heading">
        <source>idle.heading</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message id="idle.more">
        <source>idle.more</source>
        <translation>زمان بیشتر می‌خواهم</translation>
    </message>
    <message id="idle.text">
        <source>idle.text</source>
        <translation>برای حفظ حریم شما، اطلاعات روی صفحه پنهان شد. اگر ادامه ندهید، تا {seconds} ثانیهٔ دیگر همه‌چیز از این دستگاه پاک می‌شود.</translation>
    </message>
    <message id="ikco.code.heading">
        <source>ikco.code.heading</source>
        <translation>کد پیامک‌شده را وارد کنید</translation>
    </message>
    <message id="ikco.code.help">
        <source>ikco.code.help</source>
        <translation>پیامکی با عنوان «کد احراز امتا» یا «رمز عبور پیامکی» برایتان فرستادیم.</translation>
    </message>
    <message id="ikco.confirmation.heading">
        <source>ikco.confirmation.heading</source>
        <translation>کد اعتبارسنجی را وارد کنید</translation>
    </message>
    <message id="ikco.confirmation.help">
        <source>ikco.confirmation.help</source>
        <translation>برای تایید اطلاعات شخصی، کد اعتبارسنجی را پیامک کردیم.</translation>
    </message>
    <message id="ikco.consent.heading">
        <source>ikco.consent.heading</source>
        <translation>اجازه می‌دهید اطلاعاتتان در اختیار ایران خودرو قرار گیرد؟</translation>
    </message>
    <message id="ikco.consent.help">
        <source>ikco.consent.help</source>
        <translation>سامانه احراز هویت امتا، مرکز توسعه تجارت الکترونیکی وزارت صمت (ecsw.ir)</translation>
    </message>
    <message id="ikco.entry.heading">
        <source>ikco.entry.heading</source>
        <translation>ورود کاربر</translation>
    </message>
    <message id="ikco.entry.help">
        <source>ikco.entry.help</source>
        <translation>اگر نخستین بار است، ثبت‌نام کنید. برای خریدهای بعدی همین حساب کافی است.</translation>
    </message>
    <message id="ikco.entry.login">
        <source>ikco.entry.login</source>
        <translation>ورود با کد ملی و رمز عبور</translation>
    </message>
    <message id="ikco.entry.login.help">
        <source>ikco.entry.login.help</source>
        <translation>برای کسانی که پیش‌تر رمز عبور انتخاب کرده‌اند.</translation>
    </message>
    <message id="ikco.entry.password">
        <source>ikco.entry.password</source>
        <translation>تنظیم رمز عبور</translation>
    </message>
    <message id="ikco.entry.password.help">
        <source>ikco.entry.password.help</source>
        <translation>با کد پیامکی، رمز عبور تازه‌ای برای ورودهای بعدی بگذارید.</translation>
    </message>
    <message id="ikco.entry.register">
        <source>ikco.entry.register</source>
        <translation>ثبت‌نام یا ورود با کد پیامکی</translation>
    </message>
    <message id="ikco.entry.register.help">
        <source>ikco.entry.register.help</source>
        <translation>با شماره همراه خودتان؛ اگر پیش‌تر احراز هویت شده‌اید، با رمز پیامکی وارد می‌شوید.</translation>
    </message>
    <message id="ikco.final.heading">
        <source>ikco.final.heading</source>
        <translation>همه‌چیز آماده است؛ ثبت نهایی کنید</translation>
    </message>
    <message id="ikco.final.help">
        <source>ikco.final.help</source>
        <translation>یک بار دیگر نگاه کنید و کد امنیتی را بنویسید.</translation>
    </message>
    <message id="ikco.identity.heading">
        <source>ikco.identity.heading</source>
        <translation>کد ملی و تاریخ تولد شما</translation>
    </message>
    <message id="ikco.identity.help">
        <source>ikco.identity.help</source>
        <translation>این دو باید با شناسنامه و با مالک شماره همراه یکی باشند.</translation>
    </message>
    <message id="ikco.login.heading">
        <source>ikco.login.heading</source>
        <translation>ورود با کد ملی و رمز عبور</translation>
    </message>
    <message id="ikco.login.help">
        <source>ikco.login.help</source>
        <translation>نام کاربری شما کد ملی شماست.</translation>
    </message>
    <message id="ikco.mobile.heading">
        <source>ikco.mobile.heading</source>
        <translation>شماره تلفن همراه شما چیست؟</translation>
    </message>
    <message id="ikco.mobile.help">
        <source>ikco.mobile.help</source>
        <translation>شماره باید فعال و به نام خودتان باشد. احراز هویت با سامانه امتا (مرکز توسعه تجارت الکترونیکی وزارت صمت) انجام می‌شود.</translation>
    </message>
    <message id="ikco.password.heading">
        <source>ikco.password.heading</source>
        <translation>رمز عبور تازه‌ای انتخاب کنید</translation>
    </message>
    <message id="ikco.password.help">
        <source>ikco.password.help</source>
        <translation>رمز را به خاطر بسپارید؛ در ورودهای بعدی لازم می‌شود و ما آن را جایی نشان نمی‌دهیم.</translation>
    </message>
    <message id="ikco.profile.address.heading">
        <source>ikco.profile.address.heading</source>
        <translation>نشانی پستی شما چیست؟</translation>
    </message>
    <message id="ikco.profile.address.help">
        <source>ikco.profile.address.help</source>
        <translation>مدارک خودرو به همین نشانی فرستاده می‌شود.</translation>
    </message>
    <message id="ikco.profile.all">
        <source>ikco.profile.all</source>
        <translation>اطلاعات شخصی</translation>
    </message>
    <message id="ikco.profile.bank.heading">
        <source>ikco.profile.bank.heading</source>
        <translation>شماره شبای حساب شما چیست؟</translation>
    </message>
    <message id="ikco.profile.bank.help">
        <source>ikco.profile.bank.help</source>
        <translation>حساب باید به نام خودتان باشد. شماره شبا پس از ثبت دیگر قابل تغییر نیست.</translation>
    </message>
    <message id="ikco.profile.issue.heading">
        <source>ikco.profile.issue.heading</source>
        <translation>تاریخ صدور شناسنامه و تحصیلات شما</translation>
    </message>
    <message id="ikco.profile.issue.help">
        <source>ikco.profile.issue.help</source>
        <translation>تاریخ صدور در صفحه نخست شناسنامه نوشته شده است.</translation>
    </message>
    <message id="ikco.profile.person.heading">
        <source>ikco.profile.person.heading</source>
        <translation>این‌ها مشخصات شناسنامه‌ای شماست</translation>
    </message>
    <message id="ikco.profile.person.help">
        <source>ikco.profile.person.help</source>
        <translation>از ثبت احوال گرفته شده و قابل ویرایش نیست. اگر نادرست است، پیش از ادامه با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="ikco.profile.place.heading">
        <source>ikco.profile.place.heading</source>
        <translation>در کدام شهر زندگی می‌کنید؟</translation>
    </message>
    <message id="ikco.profile.place.help">
        <source>ikco.profile.place.help</source>
        <translation>چند حرف بنویسید و نام استان و شهر را از فهرست انتخاب کنید.</translation>
    </message>
    <message id="ikco.recover.heading">
        <source>ikco.recover.heading</source>
        <translation>بازیابی رمز عبور</translation>
    </message>
    <message id="ikco.review.heading">
        <source>ikco.review.heading</source>
        <translation>اطلاعاتتان درست است؟</translation>
    </message>
    <message id="ikco.review.help">
        <source>ikco.review.help</source>
        <translation>هر ردیف را که نادرست است با «ویرایش» درست کنید.</translation>
    </message>
    <message id="journey.bahman.title">
        <source>journey.bahman.title</source>
        <translation>گروه بهمن</translation>
    </message>
    <message id="journey.bahman.title.help">
        <source>journey.bahman.title.help</source>
        <translation>ثبت‌نام، ورود و ثبت درخواست خرید</translation>
    </message>
    <message id="journey.emta.title">
        <source>journey.emta.title</source>
        <translation>حساب امتا</translation>
    </message>
    <message id="journey.emta.title.help">
        <source>journey.emta.title.help</source>
        <translation>ثبت‌نام، تغییر رمز عبور و شماره همراه، ویرایش اطلاعات</translation>
    </message>
    <message id="journey.ikco.title">
        <source>journey.ikco.title</source>
        <translation>ایران خودرو</translation>
    </message>
    <message id="journey.ikco.title.help">
        <source>journey.ikco.title.help</source>
        <translation>ثبت‌نام با احراز هویت امتا و ثبت درخواست خرید</translation>
    </message>
    <message id="journey.saipa.title">
        <source>journey.saipa.title</source>
        <translation>سایپا</translation>
    </message>
    <message id="journey.saipa.title.help">
        <source>journey.saipa.title.help</source>
        <translation>ثبت‌نام با احراز هویت امتا و ثبت درخواست خرید</translation>
    </message>
    <message id="key.at">
        <source>key.at</source>
        <translation>علامت ات</translation>
    </message>
    <message id="key.backspace">
        <source>key.backspace</source>
        <translation>پاک کردن</translation>
    </message>
    <message id="key.clear">
        <source>key.clear</source>
        <translation>پاک کردن همه</translation>
    </message>
    <message id="key.close">
        <source>key.close</source>
        <translation>پرانتز بسته</translation>
    </message>
    <message id="key.comma">
        <source>key.comma</source>
        <translation>ویرگول</translation>
    </message>
    <message id="key.dot">
        <source>key.dot</source>
        <translation>نقطه</translation>
    </message>
    <message id="key.enter">
        <source>key.enter</source>
        <translation>بعدی</translation>
    </message>
    <message id="key.fathe">
        <source>key.fathe</source>
        <translation>فتحه</translation>
    </message>
    <message id="key.hyphen">
        <source>key.hyphen</source>
        <translation>خط تیره</translation>
    </message>
    <message id="key.kasre">
        <source>key.kasre</source>
        <translation>کسره</translation>
    </message>
    <message id="key.open">
        <source>key.open</source>
        <translation>پرانتز باز</translation>
    </message>
    <message id="key.plus">
        <source>key.plus</source>
        <translation>به‌علاوه</translation>
    </message>
    <message id="key.question">
        <source>key.question</source>
        <translation>علامت پرسش</translation>
    </message>
    <message id="key.shift">
        <source>key.shift</source>
        <translation>نشانه‌ها و حروف دیگر</translation>
    </message>
    <message id="key.slash">
        <source>key.slash</source>
        <translation>ممیز</translation>
    </message>
    <message id="key.space">
        <source>key.space</source>
        <translation>فاصله</translation>
    </message>
    <message id="key.switch">
        <source>key.switch</source>
        <translation>تغییر زبان صفحه‌کلید</translation>
    </message>
    <message id="key.tanvin">
        <source>key.tanvin</source>
        <translation>تنوین</translation>
    </message>
    <message id="key.tashdid">
        <source>key.tashdid</source>
        <translation>تشدید</translation>
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
        <translation>زیرخط</translation>
    </message>
    <message id="key.zamme">
        <source>key.zamme</source>
        <translation>ضمه</translation>
    </message>
    <message id="key.zwnj">
        <source>key.zwnj</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message id="keyboard.name">
        <source>keyboard.name</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message id="keys.choose">
        <source>keys.choose</source>
        <translation>انتخاب با شماره یا پیکان</translation>
    </message>
    <message id="keys.first">
        <source>keys.first</source>
        <translation>نخستین خانه</translation>
    </message>
    <message id="keys.name">
        <source>keys.name</source>
        <translation>کلیدهای این صفحه</translation>
    </message>
    <message id="keys.next">
        <source>keys.next</source>
        <translation>خانهٔ بعد</translation>
    </message>
    <message id="keys.primary">
        <source>keys.primary</source>
        <translation>دکمهٔ اصلی</translation>
    </message>
    <message id="keys.print">
        <source>keys.print</source>
        <translation>چاپ</translation>
    </message>
    <message id="lock.registry">
        <source>lock.registry</source>
        <translation>از ثبت احوال؛ قابل ویرایش نیست</translation>
    </message>
    <message id="lock.sheba">
        <source>lock.sheba</source>
        <translation>شماره شبا پس از نخستین ثبت تغییر نمی‌کند؛ تنها راه، تماس با پشتیبانی است.</translation>
    </message>
    <message id="lock.verified">
        <source>lock.verified</source>
        <translation>تایید شده</translation>
    </message>
    <message id="maker.bahman">
        <source>maker.bahman</source>
        <translation>گروه بهمن</translation>
    </message>
    <message id="maker.emta">
        <source>maker.emta</source>
        <translation>امتا</translation>
    </message>
    <message id="maker.ikco">
        <source>maker.ikco</source>
        <translation>ایران خودرو</translation>
    </message>
    <message id="maker.saipa">
        <source>maker.saipa</source>
        <translation>سایپا</translation>
    </message>
    <message id="money.rial">
        <source>money.rial</source>
        <translation>{amount} ریال</translation>
    </message>
    <message id="month.1">
        <source>month.1</source>
        <translation>فروردین</translation>
    </message>
    <message id="month.10">
        <source>month.10</source>
        <translation>دی</translation>
    </message>
    <message id="month.11">
        <source>month.11</source>
        <translation>بهمن</translation>
    </message>
    <message id="month.12">
        <source>month.12</source>
        <translation>اسفند</translation>
    </message>
    <message id="month.2">
        <source>month.2</source>
        <translation>اردیبهشت</translation>
    </message>
    <message id="month.3">
        <source>month.3</source>
        <translation>خرداد</translation>
    </message>
    <message id="month.4">
        <source>month.4</source>
        <translation>تیر</translation>
    </message>
    <message id="month.5">
        <source>month.5</source>
        <translation>مرداد</translation>
    </message>
    <message id="month.6">
        <source>month.6</source>
        <translation>شهریور</translation>
    </message>
    <message id="month.7">
        <source>month.7</source>
        <translation>مهر</translation>
    </message>
    <message id="month.8">
        <source>month.8</source>
        <translation>آبان</translation>
    </message>
    <message id="month.9">
        <source>month.9</source>
        <translation>آذر</translation>
    </message>
    <message id="news.awaiting_kept">
        <source>news.awaiting_kept</source>
        <translation>درخواست نگه داشته شد؛ تا پایان مهلت با پیوند پیامکی یا در هر پایانه می‌توانید آن را ثبت کنید.</translation>
    </message>
    <message id="news.awaiting_underway">
        <source>news.awaiting_underway</source>
        <translation>درخواست شما در نوبت ثبت است؛ یکی از استعلام‌ها هنوز پاسخ نداده است. نتیجه را با پیامک خبر می‌دهیم.</translation>
    </message>
    <message id="news.awaiting_withdrawn">
        <source>news.awaiting_withdrawn</source>
        <translation>از درخواست انصراف دادید و اطلاعات آن پاک شد.</translation>
    </message>
    <message id="news.consent_withdrawn">
        <source>news.consent_withdrawn</source>
        <translation>مجوز پس گرفته شد.</translation>
    </message>
    <message id="news.file_completed">
        <source>news.file_completed</source>
        <translation>اطلاعات پرونده ثبت شد.</translation>
    </message>
    <message id="news.mobile_changed">
        <source>news.mobile_changed</source>
        <translation>شماره همراه حساب عوض شد.</translation>
    </message>
    <message id="news.password_changed">
        <source>news.password_changed</source>
        <translation>رمز عبور شما به‌روز شد.</translation>
    </message>
    <message id="news.profile_saved">
        <source>news.profile_saved</source>
        <translation>اطلاعات شما ثبت شد.</translation>
    </message>
    <message id="office.action.awaiting_exported">
        <source>office.action.awaiting_exported</source>
        <translation>خروجی درخواست‌های در انتظار احراز</translation>
    </message>
    <message id="office.action.contact_revealed">
        <source>office.action.contact_revealed</source>
        <translation>دیدن راه تماس پیام</translation>
    </message>
    <message id="office.action.customer_revealed">
        <source>office.action.customer_revealed</source>
        <translation>دیدن اطلاعات مشتری</translation>
    </message>
    <message id="office.action.customer_searched">
        <source>office.action.customer_searched</source>
        <translation>جست‌وجوی مشتری</translation>
    </message>
    <message id="office.action.dealer_added">
        <source>office.action.dealer_added</source>
        <translation>نمایندگی تازه</translation>
    </message>
    <message id="office.action.dealer_changed">
        <source>office.action.dealer_changed</source>
        <translation>تغییر نمایندگی</translation>
    </message>
    <message id="office.action.dealer_closed">
        <source>office.action.dealer_closed</source>
        <translation>بستن نمایندگی</translation>
    </message>
    <message id="office.action.device_revoked">
        <source>office.action.device_revoked</source>
        <translation>بیرون کردن دستگاه</translation>
    </message>
    <message id="office.action.draw_discarded">
        <source>office.action.draw_discarded</source>
        <translation>کنار گذاشتن قرعه</translation>
    </message>
    <message id="office.action.draw_held">
        <source>office.action.draw_held</source>
        <translation>تأیید قرعه</translation>
    </message>
    <message id="office.action.draw_prepared">
        <source>office.action.draw_prepared</source>
        <translation>آماده کردن قرعه</translation>
    </message>
    <message id="office.action.enrolment_code">
        <source>office.action.enrolment_code</source>
        <translation>صدور کد پیوستن</translation>
    </message>
    <message id="office.action.letter_revealed">
        <source>office.action.letter_revealed</source>
        <translation>دیدن متن درخواست برگشتی</translation>
    </message>
    <message id="office.action.paper_discarded">
        <source>office.action.paper_discarded</source>
        <translation>دور انداختن پیش‌نویس متن</translation>
    </message>
    <message id="office.action.paper_published">
        <source>office.action.paper_published</source>
        <translation>انتشار متن</translation>
    </message>
    <message id="office.action.paper_written">
        <source>office.action.paper_written</source>
        <translation>نوشتن متن</translation>
    </message>
    <message id="office.action.password_changed">
        <source>office.action.password_changed</source>
        <translation>تغییر رمز عبور</translation>
    </message>
    <message id="office.action.programme_begun">
        <source>office.action.programme_begun</source>
        <translation>آغاز پیش‌نویس برنامه</translation>
    </message>
    <message id="office.action.programme_close">
        <source>office.action.programme_close</source>
        <translation>بستن برنامه</translation>
    </message>
    <message id="office.action.programme_discarded">
        <source>office.action.programme_discarded</source>
        <translation>دور انداختن پیش‌نویس برنامه</translation>
    </message>
    <message id="office.action.programme_extend">
        <source>office.action.programme_extend</source>
        <translation>تمدید برنامه</translation>
    </message>
    <message id="office.action.programme_published">
        <source>office.action.programme_published</source>
        <translation>انتشار برنامه</translation>
    </message>
    <message id="office.action.programme_take_back">
        <source>office.action.programme_take_back</source>
        <translation>بازگرداندن برنامه به پیش‌نویس</translation>
    </message>
    <message id="office.action.programme_written">
        <source>office.action.programme_written</source>
        <translation>نوشتن پیش‌نویس برنامه</translation>
    </message>
    <message id="office.action.reconciliation_exported">
        <source>office.action.reconciliation_exported</source>
        <translation>خروجی مغایرت‌گیری</translation>
    </message>
    <message id="office.action.request_changed">
        <source>office.action.request_changed</source>
        <translation>تغییر وضعیت درخواست</translation>
    </message>
    <message id="office.action.requests_exported">
        <source>office.action.requests_exported</source>
        <translation>خروجی درخواست‌ها</translation>
    </message>
    <message id="office.action.requests_searched">
        <source>office.action.requests_searched</source>
        <translation>جست‌وجوی درخواست با شمارهٔ شخص</translation>
    </message>
    <message id="office.action.reserves_accepted">
        <source>office.action.reserves_accepted</source>
        <translation>پذیرش از رزرو</translation>
    </message>
    <message id="office.action.review_begun">
        <source>office.action.review_begun</source>
        <translation>شروع بررسی همه</translation>
    </message>
    <message id="office.action.sign_in_failed">
        <source>office.action.sign_in_failed</source>
        <translation>ورود ناموفق</translation>
    </message>
    <message id="office.action.signed_in">
        <source>office.action.signed_in</source>
        <translation>ورود</translation>
    </message>
    <message id="office.action.signed_out">
        <source>office.action.signed_out</source>
        <translation>خروج</translation>
    </message>
    <message id="office.action.staff_added">
        <source>office.action.staff_added</source>
        <translation>همکار تازه</translation>
    </message>
    <message id="office.action.staff_keys">
        <source>office.action.staff_keys</source>
        <translation>رمز و کد تازه برای همکار</translation>
    </message>
    <message id="office.action.staff_off">
        <source>office.action.staff_off</source>
        <translation>غیرفعال کردن همکار</translation>
    </message>
    <message id="office.action.staff_on">
        <source>office.action.staff_on</source>
        <translation>فعال کردن همکار</translation>
    </message>
    <message id="office.action.staff_role">
        <source>office.action.staff_role</source>
        <translation>تغییر نقش همکار</translation>
    </message>
    <message id="office.action.support_answered">
        <source>office.action.support_answered</source>
        <translation>پاسخ به پیام پشتیبانی</translation>
    </message>
    <message id="office.action.support_closed">
        <source>office.action.support_closed</source>
        <translation>بستن پیام پشتیبانی</translation>
    </message>
    <message id="office.actor.customer">
        <source>office.actor.customer</source>
        <translation>مشتری</translation>
    </message>
    <message id="office.actor.system">
        <source>office.actor.system</source>
        <translation>سامانه</translation>
    </message>
    <message id="office.addressee">
        <source>office.addressee</source>
        <translation>گیرنده</translation>
    </message>
    <message id="office.age_days">
        <source>office.age_days</source>
        <translation>{count} روز</translation>
    </message>
    <message id="office.age_hours">
        <source>office.age_hours</source>
        <translation>{count} ساعت</translation>
    </message>
    <message id="office.age_minutes">
        <source>office.age_minutes</source>
        <translation>{count} دقیقه</translation>
    </message>
    <message id="office.age_now">
        <source>office.age_now</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message id="office.all">
        <source>office.all</source>
        <translation>همه</translation>
    </message>
    <message id="office.amount">
        <source>office.amount</source>
        <translation>مبلغ</translation>
    </message>
    <message id="office.audit">
        <source>office.audit</source>
        <translation>رویدادنامه</translation>
    </message>
    <message id="office.audit_action">
        <source>office.audit_action</source>
        <translation>کار</translation>
    </message>
    <message id="office.audit_address">
        <source>office.audit_address</source>
        <translation>نشانی شبکه</translation>
    </message>
    <message id="office.audit_at">
        <source>office.audit_at</source>
        <translation>هنگام</translation>
    </message>
    <message id="office.audit_help">
        <source>office.audit_help</source>
        <translation>چه کسی، چه هنگام، چه کاری کرد یا چه دید، و چرا</translation>
    </message>
    <message id="office.audit_nobody">
        <source>office.audit_nobody</source>
        <translation>ناشناس</translation>
    </message>
    <message id="office.audit_none">
        <source>office.audit_none</source>
        <translation>رویدادی با این نشانه‌ها نیست.</translation>
    </message>
    <message id="office.audit_record">
        <source>office.audit_record</source>
        <translation>پرونده</translation>
    </message>
    <message id="office.audit_who">
        <source>office.audit_who</source>
        <translation>همکار</translation>
    </message>
    <message id="office.awaiting">
        <source>office.awaiting</source>
        <translation>در انتظار احراز</translation>
    </message>
    <message id="office.awaiting_checked">
        <source>office.awaiting_checked</source>
        <translation>صاحب این مشخصات احراز هویت شده است.</translation>
    </message>
    <message id="office.awaiting_doubt">
        <source>office.awaiting_doubt</source>
        <translation>ایراد هنگام رسیدن</translation>
    </message>
    <message id="office.awaiting_forgotten">
        <source>office.awaiting_forgotten</source>
        <translation>اطلاعات مشتری پاک شده است.</translation>
    </message>
    <message id="office.awaiting_help">
        <source>office.awaiting_help</source>
        <translation>درخواست‌هایی که هنگام قطع ارتباط گرفته شده‌اند و تا احراز هویت مشتری ثبت نمی‌شوند</translation>
    </message>
    <message id="office.awaiting_mended">
        <source>office.awaiting_mended</source>
        <translation>تاریخ تولد در درخواست اشتباه نوشته شده بود و تاریخ تولد احرازشده جای آن را گرفت.</translation>
    </message>
    <message id="office.awaiting_proven">
        <source>office.awaiting_proven</source>
        <translation>احراز هویت</translation>
    </message>
    <message id="office.awaiting_refusal">
        <source>office.awaiting_refusal</source>
        <translation>دلیل</translation>
    </message>
    <message id="office.awaiting_registered">
        <source>office.awaiting_registered</source>
        <translation>دیدن درخواست ثبت‌شده</translation>
    </message>
    <message id="office.awaiting_settled">
        <source>office.awaiting_settled</source>
        <translation>پایان کار</translation>
    </message>
    <message id="office.awaiting_told">
        <source>office.awaiting_told</source>
        <translation>پیامک به مشتری</translation>
    </message>
    <message id="office.awaiting_unchecked">
        <source>office.awaiting_unchecked</source>
        <translation>این مشخصات را مشتری نوشته و هنوز احراز نشده است.</translation>
    </message>
    <message id="office.awaiting_way">
        <source>office.awaiting_way</source>
        <translation>مسیر احراز</translation>
    </message>
    <message id="office.back">
        <source>office.back</source>
        <translation>بازگشت</translation>
    </message>
    <message id="office.candidates">
        <source>office.candidates</source>
        <translation>در صف بررسی</translation>
    </message>
    <message id="office.capacity">
        <source>office.capacity</source>
        <translation>ظرفیت</translation>
    </message>
    <message id="office.capacity_help">
        <source>office.capacity_help</source>
        <translation>خالی یعنی بدون سقف.</translation>
    </message>
    <message id="office.card">
        <source>office.card</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message id="office.choose">
        <source>office.choose</source>
        <translation>برگزینید…</translation>
    </message>
    <message id="office.circular_body">
        <source>office.circular_body</source>
        <translation>متن بخشنامه</translation>
    </message>
    <message id="office.circular_number">
        <source>office.circular_number</source>
        <translation>شمارهٔ بخشنامه</translation>
    </message>
    <message id="office.city_help">
        <source>office.city_help</source>
        <translation>نام شهر را بنویسید و از فهرست برگزینید.</translation>
    </message>
    <message id="office.closes">
        <source>office.closes</source>
        <translation>پایان</translation>
    </message>
    <message id="office.closes_day">
        <source>office.closes_day</source>
        <translation>روز پایان</translation>
    </message>
    <message id="office.closes_time">
        <source>office.closes_time</source>
        <translation>ساعت پایان</translation>
    </message>
    <message id="office.code">
        <source>office.code</source>
        <translation>کد یک‌بارمصرف</translation>
    </message>
    <message id="office.code_hint">
        <source>office.code_hint</source>
        <translation>کد ۶ رقمی برنامهٔ رمزساز روی تلفن شما</translation>
    </message>
    <message id="office.colour">
        <source>office.colour</source>
        <translation>رنگ</translation>
    </message>
    <message id="office.colour_hex">
        <source>office.colour_hex</source>
        <translation>نمونهٔ رنگ</translation>
    </message>
    <message id="office.colour_name">
        <source>office.colour_name</source>
        <translation>رنگ {number}</translation>
    </message>
    <message id="office.colours">
        <source>office.colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message id="office.confirmed">
        <source>office.confirmed</source>
        <translation>تأیید مشتری</translation>
    </message>
    <message id="office.consent_decision">
        <source>office.consent_decision</source>
        <translation>تصمیم</translation>
    </message>
    <message id="office.consent_denied">
        <source>office.consent_denied</source>
        <translation>داده نشد</translation>
    </message>
    <message id="office.consent_granted">
        <source>office.consent_granted</source>
        <translation>اعطا شد</translation>
    </message>
    <message id="office.consent_version">
        <source>office.consent_version</source>
        <translation>نسخهٔ متن</translation>
    </message>
    <message id="office.consents">
        <source>office.consents</source>
        <translation>مجوزهای ورود یکپارچه</translation>
    </message>
    <message id="office.consents_none">
        <source>office.consents_none</source>
        <translation>هنوز مجوزی ثبت نشده است.</translation>
    </message>
    <message id="office.contact">
        <source>office.contact</source>
        <translation>راه تماس</translation>
    </message>
    <message id="office.contact_hidden">
        <source>office.contact_hidden</source>
        <translation>رایانامه (پوشیده)</translation>
    </message>
    <message id="office.contract_version">
        <source>office.contract_version</source>
        <translation>نسخهٔ قرارداد</translation>
    </message>
    <message id="office.customer">
        <source>office.customer</source>
        <translation>مشتری</translation>
    </message>
    <message id="office.customer_at">
        <source>office.customer_at</source>
        <translation>نزد {maker}</translation>
    </message>
    <message id="office.customer_masked">
        <source>office.customer_masked</source>
        <translation>اطلاعات شخص پوشیده است</translation>
    </message>
    <message id="office.customer_password">
        <source>office.customer_password</source>
        <translation>رمز عبور دارد</translation>
    </message>
    <message id="office.customer_shown">
        <source>office.customer_shown</source>
        <translation>اطلاعات شخص فقط در همین صفحه نشان داده شده است</translation>
    </message>
    <message id="office.customer_since">
        <source>office.customer_since</source>
        <translation>مشتری از</translation>
    </message>
    <message id="office.customer_verified">
        <source>office.customer_verified</source>
        <translation>احراز هویت</translation>
    </message>
    <message id="office.customer_who">
        <source>office.customer_who</source>
        <translation>شخص</translation>
    </message>
    <message id="office.customers">
        <source>office.customers</source>
        <translation>مشتریان</translation>
    </message>
    <message id="office.customers_help">
        <source>office.customers_help</source>
        <translation>مشتری را با شمارهٔ کامل و با نوشتن دلیل پیدا کنید</translation>
    </message>
    <message id="office.customers_none">
        <source>office.customers_none</source>
        <translation>کسی با این شماره در شبکه نیست.</translation>
    </message>
    <message id="office.day_attention">
        <source>office.day_attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="office.day_day">
        <source>office.day_day</source>
        <translation>روز</translation>
    </message>
    <message id="office.day_dealer">
        <source>office.day_dealer</source>
        <translation>نمایندگی</translation>
    </message>
    <message id="office.day_device">
        <source>office.day_device</source>
        <translation>دستگاه</translation>
    </message>
    <message id="office.day_differing">
        <source>office.day_differing</source>
        <translation>تنها روزهای ناهمخوان</translation>
    </message>
    <message id="office.day_epoch">
        <source>office.day_epoch</source>
        <translation>دورهٔ پیوستن</translation>
    </message>
    <message id="office.day_made">
        <source>office.day_made</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message id="office.day_missing">
        <source>office.day_missing</source>
        <translation>شماره‌های نرسیده</translation>
    </message>
    <message id="office.day_printed">
        <source>office.day_printed</source>
        <translation>چاپ‌شده</translation>
    </message>
    <message id="office.day_range">
        <source>office.day_range</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message id="office.day_received">
        <source>office.day_received</source>
        <translation>رسیده</translation>
    </message>
    <message id="office.day_set_aside">
        <source>office.day_set_aside</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message id="office.day_standing">
        <source>office.day_standing</source>
        <translation>وضعیت</translation>
    </message>
    <message id="office.day_which">
        <source>office.day_which</source>
        <translation>کدام روزها</translation>
    </message>
    <message id="office.deadletter">
        <source>office.deadletter</source>
        <translation>درخواست برگشتی</translation>
    </message>
    <message id="office.deadletters">
        <source>office.deadletters</source>
        <translation>برگشتی‌ها</translation>
    </message>
    <message id="office.deadletters_help">
        <source>office.deadletters_help</source>
        <translation>آنچه دستگاه‌ها فرستاده‌اند و پذیرفته نشده، یا متصدی همان‌جا کنار گذاشته است</translation>
    </message>
    <message id="office.deadletters_none">
        <source>office.deadletters_none</source>
        <translation>هیچ درخواست برگشتی‌ای با این مشخصات نیست.</translation>
    </message>
    <message id="office.deadline_day">
        <source>office.deadline_day</source>
        <translation>مهلت پرداخت تا روز</translation>
    </message>
    <message id="office.deadline_time">
        <source>office.deadline_time</source>
        <translation>ساعت</translation>
    </message>
    <message id="office.dealer">
        <source>office.dealer</source>
        <translation>نمایندگی</translation>
    </message>
    <message id="office.dealer_close">
        <source>office.dealer_close</source>
        <translation>بستن نمایندگی</translation>
    </message>
    <message id="office.dealer_close_ask">
        <source>office.dealer_close_ask</source>
        <translation>نمایندگی «{name}» بسته شود؟</translation>
    </message>
    <message id="office.dealer_close_help">
        <source>office.dealer_close_help</source>
        <translation>مشتریان دیگر این نمایندگی را نمی‌بینند. درخواست‌های پیشین سر جای خود می‌مانند.</translation>
    </message>
    <message id="office.dealer_close_terminals">
        <source>office.dealer_close_terminals</source>
        <translation>{count} پایانه در این نمایندگی است؛ آن‌ها را جداگانه از شبکه بیرون کنید. مشتریان دیگر این نمایندگی را نمی‌بینند و درخواست‌های پیشین سر جای خود می‌مانند.</translation>
    </message>
    <message id="office.dealer_code">
        <source>office.dealer_code</source>
        <translation>کد نمایندگی</translation>
    </message>
    <message id="office.dealer_code_help">
        <source>office.dealer_code_help</source>
        <translation>حرف انگلیسی، رقم و خط تیره؛ پس از ذخیره تغییر نمی‌کند.</translation>
    </message>
    <message id="office.dealer_name">
        <source>office.dealer_name</source>
        <translation>نام نمایندگی</translation>
    </message>
    <message id="office.dealer_new">
        <source>office.dealer_new</source>
        <translation>نمایندگی تازه</translation>
    </message>
    <message id="office.dealer_now_closed">
        <source>office.dealer_now_closed</source>
        <translation>نمایندگی «{name}» بسته شد.</translation>
    </message>
    <message id="office.dealer_place">
        <source>office.dealer_place</source>
        <translation>استان و شهر</translation>
    </message>
    <message id="office.dealer_saved">
        <source>office.dealer_saved</source>
        <translation>نمایندگی «{name}» ذخیره شد و پایانه‌ها آن را می‌گیرند.</translation>
    </message>
    <message id="office.dealer_words">
        <source>office.dealer_words</source>
        <translation>نام، کد یا شهر</translation>
    </message>
    <message id="office.dealers">
        <source>office.dealers</source>
        <translation>نمایندگی‌ها</translation>
    </message>
    <message id="office.dealers_help">
        <source>office.dealers_help</source>
        <translation>نمایندگی‌های هر خودروساز که مشتری در پایانه می‌بیند</translation>
    </message>
    <message id="office.dealers_none">
        <source>office.dealers_none</source>
        <translation>نمایندگی‌ای با این نشانه‌ها نیست.</translation>
    </message>
    <message id="office.delivery">
        <source>office.delivery</source>
        <translation>موعد تحویل</translation>
    </message>
    <message id="office.delivery_help">
        <source>office.delivery_help</source>
        <translation>مانند «حداکثر ۳۰ روز کاری پس از تکمیل وجه»</translation>
    </message>
    <message id="office.deposit">
        <source>office.deposit</source>
        <translation>پیش‌پرداخت (ریال)</translation>
    </message>
    <message id="office.deposit_help">
        <source>office.deposit_help</source>
        <translation>پس از پذیرش درخواست؛ خالی یعنی ندارد.</translation>
    </message>
    <message id="office.device">
        <source>office.device</source>
        <translation>دستگاه</translation>
    </message>
    <message id="office.device_attention">
        <source>office.device_attention</source>
        <translation>{count} نیازمند رسیدگی</translation>
    </message>
    <message id="office.device_days">
        <source>office.device_days</source>
        <translation>روزهای اخیر</translation>
    </message>
    <message id="office.device_durable">
        <source>office.device_durable</source>
        <translation>پشتیبان‌گیری‌شده تا شمارهٔ</translation>
    </message>
    <message id="office.device_enrolled">
        <source>office.device_enrolled</source>
        <translation>پیوستن به شبکه</translation>
    </message>
    <message id="office.device_epoch">
        <source>office.device_epoch</source>
        <translation>دورهٔ پیوستن</translation>
    </message>
    <message id="office.device_gaps">
        <source>office.device_gaps</source>
        <translation>شماره‌های نرسیده:</translation>
    </message>
    <message id="office.device_gaps_help">
        <source>office.device_gaps_help</source>
        <translation>هر درخواست جداگانه می‌رسد و شمارهٔ نرسیده جلوی بقیه را نمی‌گیرد. اگر دستگاه چیزی در انتظار ندارد و شماره‌ای نرسیده، با نمایندگی تماس بگیرید.</translation>
    </message>
    <message id="office.device_health">
        <source>office.device_health</source>
        <translation>حال</translation>
    </message>
    <message id="office.device_held">
        <source>office.device_held</source>
        <translation>آنچه رسیده است</translation>
    </message>
    <message id="office.device_held_seq">
        <source>office.device_held_seq</source>
        <translation>آخرین شمارهٔ رسیده</translation>
    </message>
    <message id="office.device_last_seq">
        <source>office.device_last_seq</source>
        <translation>آخرین شمارهٔ دستگاه</translation>
    </message>
    <message id="office.device_letters">
        <source>office.device_letters</source>
        <translation>{count} درخواست برگشتی نیازمند رسیدگی</translation>
    </message>
    <message id="office.device_needs">
        <source>office.device_needs</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="office.device_no_backups">
        <source>office.device_no_backups</source>
        <translation>پشتیبان‌گیری تنظیم نشده</translation>
    </message>
    <message id="office.device_no_gaps">
        <source>office.device_no_gaps</source>
        <translation>هیچ شماره‌ای جا نیفتاده است.</translation>
    </message>
    <message id="office.device_number">
        <source>office.device_number</source>
        <translation>شماره</translation>
    </message>
    <message id="office.device_offset">
        <source>office.device_offset</source>
        <translation>اختلاف ساعت دستگاه</translation>
    </message>
    <message id="office.device_offset_s">
        <source>office.device_offset_s</source>
        <translation>{seconds} ثانیه</translation>
    </message>
    <message id="office.device_oldest">
        <source>office.device_oldest</source>
        <translation>قدیمی‌ترین در انتظار</translation>
    </message>
    <message id="office.device_open">
        <source>office.device_open</source>
        <translation>صفحهٔ دستگاه</translation>
    </message>
    <message id="office.device_printer">
        <source>office.device_printer</source>
        <translation>چاپگر</translation>
    </message>
    <message id="office.device_revoke">
        <source>office.device_revoke</source>
        <translation>بیرون کردن از شبکه</translation>
    </message>
    <message id="office.device_revoke_ask">
        <source>office.device_revoke_ask</source>
        <translation>دستگاه شمارهٔ {number} در نمایندگی {dealer} از شبکه بیرون شود؟</translation>
    </message>
    <message id="office.device_revoke_help">
        <source>office.device_revoke_help</source>
        <translation>این دستگاه از درخواست بعدی پذیرفته نمی‌شود. آنچه هنوز نفرستاده در خود دستگاه می‌ماند تا دوباره با کد تازه بپیوندد.</translation>
    </message>
    <message id="office.device_revoked">
        <source>office.device_revoked</source>
        <translation>دستگاه شمارهٔ {number} از شبکه بیرون شد.</translation>
    </message>
    <message id="office.device_says">
        <source>office.device_says</source>
        <translation>آخرین خبر دستگاه</translation>
    </message>
    <message id="office.device_seen">
        <source>office.device_seen</source>
        <translation>آخرین تماس</translation>
    </message>
    <message id="office.device_version">
        <source>office.device_version</source>
        <translation>نسخه</translation>
    </message>
    <message id="office.device_waiting">
        <source>office.device_waiting</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message id="office.devices">
        <source>office.devices</source>
        <translation>دستگاه‌ها</translation>
    </message>
    <message id="office.devices_help">
        <source>office.devices_help</source>
        <translation>پایانه‌هایی که به شبکه پیوسته‌اند و حال آن‌ها</translation>
    </message>
    <message id="office.devices_none">
        <source>office.devices_none</source>
        <translation>هنوز هیچ دستگاهی به شبکه نپیوسته است.</translation>
    </message>
    <message id="office.do.accepted">
        <source>office.do.accepted</source>
        <translation>پذیرش</translation>
    </message>
    <message id="office.do.awaiting_payment">
        <source>office.do.awaiting_payment</source>
        <translation>درخواست پرداخت</translation>
    </message>
    <message id="office.do.delivered">
        <source>office.do.delivered</source>
        <translation>تحویل شد</translation>
    </message>
    <message id="office.do.file_made">
        <source>office.do.file_made</source>
        <translation>پرونده تشکیل شد</translation>
    </message>
    <message id="office.do.in_review">
        <source>office.do.in_review</source>
        <translation>شروع بررسی</translation>
    </message>
    <message id="office.do.invited">
        <source>office.do.invited</source>
        <translation>صدور دعوتنامه</translation>
    </message>
    <message id="office.do.paid">
        <source>office.do.paid</source>
        <translation>پرداخت شد</translation>
    </message>
    <message id="office.do.rejected">
        <source>office.do.rejected</source>
        <translation>رد درخواست</translation>
    </message>
    <message id="office.draft_changed_at">
        <source>office.draft_changed_at</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message id="office.draft_discard">
        <source>office.draft_discard</source>
        <translation>دور انداختن پیش‌نویس</translation>
    </message>
    <message id="office.draft_discard_help">
        <source>office.draft_discard_help</source>
        <translation>پیش‌نویس پاک می‌شود و آنچه منتشر شده دست نمی‌خورد.</translation>
    </message>
    <message id="office.draft_discarded">
        <source>office.draft_discarded</source>
        <translation>پیش‌نویس پاک شد.</translation>
    </message>
    <message id="office.draft_keep">
        <source>office.draft_keep</source>
        <translation>ذخیرهٔ پیش‌نویس</translation>
    </message>
    <message id="office.draft_kept">
        <source>office.draft_kept</source>
        <translation>پیش‌نویس ذخیره شد.</translation>
    </message>
    <message id="office.draft_of_live">
        <source>office.draft_of_live</source>
        <translation>ویرایش برنامهٔ منتشرشده</translation>
    </message>
    <message id="office.draft_of_new">
        <source>office.draft_of_new</source>
        <translation>برنامه‌ای که هنوز منتشر نشده</translation>
    </message>
    <message id="office.draft_open">
        <source>office.draft_open</source>
        <translation>پیش‌نویس ویرایش</translation>
    </message>
    <message id="office.draft_part.circular">
        <source>office.draft_part.circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message id="office.draft_part.terms">
        <source>office.draft_part.terms</source>
        <translation>شرایط و زمان برنامه</translation>
    </message>
    <message id="office.draft_part.vehicles">
        <source>office.draft_part.vehicles</source>
        <translation>خودروها</translation>
    </message>
    <message id="office.draft_part_help.circular">
        <source>office.draft_part_help.circular</source>
        <translation>شماره، گیرنده، موضوع، متن، تاریخ‌ها و امضا</translation>
    </message>
    <message id="office.draft_part_help.terms">
        <source>office.draft_part_help.terms</source>
        <translation>نوع، گروه متقاضیان، زمان، ظرفیت، شرایط متقاضی، پیش‌پرداخت و قرارداد</translation>
    </message>
    <message id="office.draw_again">
        <source>office.draw_again</source>
        <translation>محاسبهٔ دوباره</translation>
    </message>
    <message id="office.draw_again_help.draw">
        <source>office.draw_again_help.draw</source>
        <translation>برای هر درخواست، چکیدهٔ {algorithm} از نوشتهٔ «بذر، دونقطه، شناسهٔ درخواست» حساب می‌شود و کوچک‌ترین‌ها نخست می‌آیند. هر کس با همین بذر به همین ترتیب می‌رسد.</translation>
    </message>
    <message id="office.draw_again_help.priority">
        <source>office.draw_again_help.priority</source>
        <translation>درخواست‌ها به ترتیب زمان تأیید مشتری می‌آیند. دو درخواستِ هم‌زمان را چکیدهٔ {algorithm} از نوشتهٔ «بذر، دونقطه، شناسهٔ درخواست» مرتب می‌کند.</translation>
    </message>
    <message id="office.draw_discard">
        <source>office.draw_discard</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message id="office.draw_discard_help">
        <source>office.draw_discard_help</source>
        <translation>قرعه با بذر و دلیل شما در پیشینه می‌ماند.</translation>
    </message>
    <message id="office.draw_discarded">
        <source>office.draw_discarded</source>
        <translation>قرعه کنار گذاشته شد.</translation>
    </message>
    <message id="office.draw_done">
        <source>office.draw_done</source>
        <translation>نتیجه اجرا شد و پیامک‌ها در راه‌اند.</translation>
    </message>
    <message id="office.draw_id">
        <source>office.draw_id</source>
        <translation>شناسهٔ درخواست</translation>
    </message>
    <message id="office.draw_no_note">
        <source>office.draw_no_note</source>
        <translation>در این مرحله ظرفیت به این درخواست نرسید.</translation>
    </message>
    <message id="office.draw_note">
        <source>office.draw_note</source>
        <translation>پذیرفته با رتبهٔ {rank}</translation>
    </message>
    <message id="office.draw_numbers">
        <source>office.draw_numbers</source>
        <translation>ظرفیت و درخواست‌ها</translation>
    </message>
    <message id="office.draw_order">
        <source>office.draw_order</source>
        <translation>ترتیب</translation>
    </message>
    <message id="office.draw_outcome">
        <source>office.draw_outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message id="office.draw_places">
        <source>office.draw_places</source>
        <translation>شمار پذیرش</translation>
    </message>
    <message id="office.draw_prepare">
        <source>office.draw_prepare</source>
        <translation>آماده کردن قرعه یا اولویت</translation>
    </message>
    <message id="office.draw_prepare_go">
        <source>office.draw_prepare_go</source>
        <translation>آماده کن و نتیجه را نشان بده</translation>
    </message>
    <message id="office.draw_prepare_help">
        <source>office.draw_prepare_help</source>
        <translation>ترتیب همهٔ درخواست‌های در صف بررسی همین حالا ثابت می‌شود. پیش از تأیید، نتیجه را می‌بینید و چیزی برای مشتریان تغییر نمی‌کند.</translation>
    </message>
    <message id="office.draw_prepared_at">
        <source>office.draw_prepared_at</source>
        <translation>هنگام آماده کردن</translation>
    </message>
    <message id="office.draw_prepared_by">
        <source>office.draw_prepared_by</source>
        <translation>آماده‌کننده</translation>
    </message>
    <message id="office.draw_promote">
        <source>office.draw_promote</source>
        <translation>پذیرش نفرهای بعدی رزرو</translation>
    </message>
    <message id="office.draw_promote_count">
        <source>office.draw_promote_count</source>
        <translation>شمار پذیرش از رزرو</translation>
    </message>
    <message id="office.draw_promote_go">
        <source>office.draw_promote_go</source>
        <translation>بپذیر</translation>
    </message>
    <message id="office.draw_promote_help">
        <source>office.draw_promote_help</source>
        <translation>{free} جا آزاد شده و {waiting} درخواست در فهرست رزرو مانده است؛ نفر بعدی رتبهٔ {rank} است. پذیرش به ترتیب همین قرعه است و پیامک آن برای مشتریان می‌رود. این کار بازگشت ندارد.</translation>
    </message>
    <message id="office.draw_promoted">
        <source>office.draw_promoted</source>
        <translation>{count} درخواست از فهرست رزرو پذیرفته شد و پیامک‌ها در راه‌اند.</translation>
    </message>
    <message id="office.draw_promoted_note">
        <source>office.draw_promoted_note</source>
        <translation>پذیرفته از فهرست رزرو با رتبهٔ {rank}</translation>
    </message>
    <message id="office.draw_rank">
        <source>office.draw_rank</source>
        <translation>رتبه</translation>
    </message>
    <message id="office.draw_reserve_note">
        <source>office.draw_reserve_note</source>
        <translation>در فهرست رزرو با رتبهٔ {rank}</translation>
    </message>
    <message id="office.draw_reserves">
        <source>office.draw_reserves</source>
        <translation>شمار رزرو</translation>
    </message>
    <message id="office.draw_seed">
        <source>office.draw_seed</source>
        <translation>بذر</translation>
    </message>
    <message id="office.draw_settle">
        <source>office.draw_settle</source>
        <translation>تأیید نتیجه</translation>
    </message>
    <message id="office.draw_settle_go">
        <source>office.draw_settle_go</source>
        <translation>تأیید می‌کنم</translation>
    </message>
    <message id="office.draw_settle_help">
        <source>office.draw_settle_help</source>
        <translation>{accepted} درخواست پذیرفته، {reserve} درخواست رزرو و {rejected} درخواست رد می‌شود و پیامک نتیجه برای مشتریان می‌رود. این کار بازگشت ندارد.</translation>
    </message>
    <message id="office.draw_settled_at">
        <source>office.draw_settled_at</source>
        <translation>هنگام تأیید</translation>
    </message>
    <message id="office.draw_settled_by">
        <source>office.draw_settled_by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message id="office.draw_state.discarded">
        <source>office.draw_state.discarded</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message id="office.draw_state.held">
        <source>office.draw_state.held</source>
        <translation>تأیید و اجرا شده</translation>
    </message>
    <message id="office.draw_state.prepared">
        <source>office.draw_state.prepared</source>
        <translation>آماده، تأییدنشده</translation>
    </message>
    <message id="office.draws">
        <source>office.draws</source>
        <translation>قرعه‌کشی و اولویت</translation>
    </message>
    <message id="office.draws_held">
        <source>office.draws_held</source>
        <translation>قرعه‌ها و اولویت‌بندی‌های این برنامه</translation>
    </message>
    <message id="office.draws_help">
        <source>office.draws_help</source>
        <translation>از میان درخواست‌های در صف بررسی، با قرعه یا به ترتیب زمان</translation>
    </message>
    <message id="office.draws_none">
        <source>office.draws_none</source>
        <translation>هنوز قرعه‌ای برای این برنامه آماده نشده است.</translation>
    </message>
    <message id="office.edit">
        <source>office.edit</source>
        <translation>ویرایش</translation>
    </message>
    <message id="office.effective_from">
        <source>office.effective_from</source>
        <translation>لازم‌الاجرا از</translation>
    </message>
    <message id="office.email">
        <source>office.email</source>
        <translation>رایانامه</translation>
    </message>
    <message id="office.enrolment_code">
        <source>office.enrolment_code</source>
        <translation>کد پیوستن دستگاه</translation>
    </message>
    <message id="office.enrolment_code_help">
        <source>office.enrolment_code_help</source>
        <translation>این کد را در دستگاه وارد کنید. تا {minutes} دقیقه و برای یک دستگاه اعتبار دارد و دوباره نشان داده نمی‌شود.</translation>
    </message>
    <message id="office.enrolment_issue">
        <source>office.enrolment_issue</source>
        <translation>صدور کد پیوستن</translation>
    </message>
    <message id="office.event.event.set_aside">
        <source>office.event.event.set_aside</source>
        <translation>خبر کنار گذاشتن</translation>
    </message>
    <message id="office.event.other">
        <source>office.event.other</source>
        <translation>گونهٔ ناشناخته</translation>
    </message>
    <message id="office.event.purchase.collected">
        <source>office.event.purchase.collected</source>
        <translation>درخواست خرید بدون ارتباط</translation>
    </message>
    <message id="office.event.purchase.submitted">
        <source>office.event.purchase.submitted</source>
        <translation>درخواست خرید</translation>
    </message>
    <message id="office.event.support.message">
        <source>office.event.support.message</source>
        <translation>پیام پشتیبانی</translation>
    </message>
    <message id="office.export_awaiting_count">
        <source>office.export_awaiting_count</source>
        <translation>{count} درخواست گرفته‌شده هنگام قطع ارتباط در خروجی</translation>
    </message>
    <message id="office.export_awaiting_personal">
        <source>office.export_awaiting_personal</source>
        <translation>با کد ملی و موبایلی که مشتری نوشته است</translation>
    </message>
    <message id="office.export_count">
        <source>office.export_count</source>
        <translation>{count} درخواست در خروجی</translation>
    </message>
    <message id="office.export_csv">
        <source>office.export_csv</source>
        <translation>دریافت CSV</translation>
    </message>
    <message id="office.export_day">
        <source>office.export_day</source>
        <translation>روز تأیید</translation>
    </message>
    <message id="office.export_hour">
        <source>office.export_hour</source>
        <translation>ساعت تأیید</translation>
    </message>
    <message id="office.export_net">
        <source>office.export_net</source>
        <translation>بهای بدون مالیات (ریال)</translation>
    </message>
    <message id="office.export_personal">
        <source>office.export_personal</source>
        <translation>با نام، کد ملی و موبایل مشتری</translation>
    </message>
    <message id="office.export_reason">
        <source>office.export_reason</source>
        <translation>دلیل نیاز به اطلاعات مشتری</translation>
    </message>
    <message id="office.export_total">
        <source>office.export_total</source>
        <translation>مبلغ کل (ریال)</translation>
    </message>
    <message id="office.export_vat">
        <source>office.export_vat</source>
        <translation>مالیات (ریال)</translation>
    </message>
    <message id="office.export_xlsx">
        <source>office.export_xlsx</source>
        <translation>دریافت Excel</translation>
    </message>
    <message id="office.exports">
        <source>office.exports</source>
        <translation>خروجی</translation>
    </message>
    <message id="office.exports_help">
        <source>office.exports_help</source>
        <translation>درخواست‌ها به‌صورت پروندهٔ Excel یا CSV؛ هر خروجی در رویدادنامه می‌ماند</translation>
    </message>
    <message id="office.field.address">
        <source>office.field.address</source>
        <translation>نشانی</translation>
    </message>
    <message id="office.field.card">
        <source>office.field.card</source>
        <translation>شمارهٔ کارت</translation>
    </message>
    <message id="office.field.city_id">
        <source>office.field.city_id</source>
        <translation>شهر</translation>
    </message>
    <message id="office.field.education">
        <source>office.field.education</source>
        <translation>تحصیلات</translation>
    </message>
    <message id="office.field.email">
        <source>office.field.email</source>
        <translation>رایانامه</translation>
    </message>
    <message id="office.field.issue_date">
        <source>office.field.issue_date</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message id="office.field.landline">
        <source>office.field.landline</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message id="office.field.postal_code">
        <source>office.field.postal_code</source>
        <translation>کد پستی</translation>
    </message>
    <message id="office.field.province_id">
        <source>office.field.province_id</source>
        <translation>استان</translation>
    </message>
    <message id="office.field.sheba">
        <source>office.field.sheba</source>
        <translation>شبا</translation>
    </message>
    <message id="office.file_completed">
        <source>office.file_completed</source>
        <translation>تکمیل پرونده</translation>
    </message>
    <message id="office.filter">
        <source>office.filter</source>
        <translation>نمایش</translation>
    </message>
    <message id="office.filter_clear">
        <source>office.filter_clear</source>
        <translation>پاک کردن پالایه‌ها</translation>
    </message>
    <message id="office.from_day">
        <source>office.from_day</source>
        <translation>از روز</translation>
    </message>
    <message id="office.gate.licence">
        <source>office.gate.licence</source>
        <translation>گواهینامهٔ رانندگی پایهٔ سه یا بالاتر</translation>
    </message>
    <message id="office.gate.no_active_plate">
        <source>office.gate.no_active_plate</source>
        <translation>بدون پلاک فعال خودروی شخصی</translation>
    </message>
    <message id="office.gate.one_per_national_code">
        <source>office.gate.one_per_national_code</source>
        <translation>هر کد ملی یک خودرو</translation>
    </message>
    <message id="office.gate.proxy_account">
        <source>office.gate.proxy_account</source>
        <translation>حساب وکالتی لازم است</translation>
    </message>
    <message id="office.gate.waiting">
        <source>office.gate.waiting</source>
        <translation>{months} ماه از خرید پیشین</translation>
    </message>
    <message id="office.gates">
        <source>office.gates</source>
        <translation>شرایط متقاضی</translation>
    </message>
    <message id="office.health.good">
        <source>office.health.good</source>
        <translation>سالم</translation>
    </message>
    <message id="office.health.late">
        <source>office.health.late</source>
        <translation>کمی بی‌خبر</translation>
    </message>
    <message id="office.health.never">
        <source>office.health.never</source>
        <translation>هنوز بی‌تماس</translation>
    </message>
    <message id="office.health.revoked">
        <source>office.health.revoked</source>
        <translation>بیرون‌شده</translation>
    </message>
    <message id="office.health.silent">
        <source>office.health.silent</source>
        <translation>بی‌خبر</translation>
    </message>
    <message id="office.history">
        <source>office.history</source>
        <translation>پیشینه</translation>
    </message>
    <message id="office.issued_on">
        <source>office.issued_on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message id="office.keep">
        <source>office.keep</source>
        <translation>ذخیره</translation>
    </message>
    <message id="office.landline">
        <source>office.landline</source>
        <translation>تلفن ثابت</translation>
    </message>
    <message id="office.letter_age">
        <source>office.letter_age</source>
        <translation>چه مدت پیش</translation>
    </message>
    <message id="office.letter_code">
        <source>office.letter_code</source>
        <translation>درخواست با شرایط برنامه نمی‌خواند (کد {code}).</translation>
    </message>
    <message id="office.letter_first">
        <source>office.letter_first</source>
        <translation>نخستین دریافت</translation>
    </message>
    <message id="office.letter_given_up">
        <source>office.letter_given_up</source>
        <translation>کنار گذاشتن در دستگاه</translation>
    </message>
    <message id="office.letter_kind">
        <source>office.letter_kind</source>
        <translation>گونه</translation>
    </message>
    <message id="office.letter_last">
        <source>office.letter_last</source>
        <translation>آخرین تلاش</translation>
    </message>
    <message id="office.letter_not_here">
        <source>office.letter_not_here</source>
        <translation>متن این درخواست در سامانهٔ مرکزی نیست؛ در خود دستگاه مانده است.</translation>
    </message>
    <message id="office.letter_note">
        <source>office.letter_note</source>
        <translation>توضیح متصدی</translation>
    </message>
    <message id="office.letter_number">
        <source>office.letter_number</source>
        <translation>شمارهٔ ردیف دستگاه</translation>
    </message>
    <message id="office.letter_only_told">
        <source>office.letter_only_told</source>
        <translation>سامانهٔ مرکزی خود این درخواست را ندیده و تنها خبر کنار گذاشتن آن رسیده است.</translation>
    </message>
    <message id="office.letter_open">
        <source>office.letter_open</source>
        <translation>دیدن</translation>
    </message>
    <message id="office.letter_reason">
        <source>office.letter_reason</source>
        <translation>دلیل برگشت</translation>
    </message>
    <message id="office.letter_state.given_up">
        <source>office.letter_state.given_up</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
    <message id="office.letter_state.mended">
        <source>office.letter_state.mended</source>
        <translation>درست شده</translation>
    </message>
    <message id="office.letter_state.open">
        <source>office.letter_state.open</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="office.letter_state_help.given_up">
        <source>office.letter_state_help.given_up</source>
        <translation>متصدی دستگاه این درخواست را کنار گذاشته است و دیگر فرستاده نمی‌شود.</translation>
    </message>
    <message id="office.letter_state_help.mended">
        <source>office.letter_state_help.mended</source>
        <translation>پس از این برگشت، همین درخواست پذیرفته شد و کاری نمانده است.</translation>
    </message>
    <message id="office.letter_state_help.open">
        <source>office.letter_state_help.open</source>
        <translation>درخواست در دستگاه مانده است. متصدی همان‌جا می‌تواند آن را اصلاح کند، دوباره بفرستد یا با نوشتن دلیل کنار بگذارد.</translation>
    </message>
    <message id="office.letter_text">
        <source>office.letter_text</source>
        <translation>متن درخواست</translation>
    </message>
    <message id="office.letter_when">
        <source>office.letter_when</source>
        <translation>زمان</translation>
    </message>
    <message id="office.letter_where">
        <source>office.letter_where</source>
        <translation>جای درخواست</translation>
    </message>
    <message id="office.letter_why">
        <source>office.letter_why</source>
        <translation>دلیل</translation>
    </message>
    <message id="office.line_kind">
        <source>office.line_kind</source>
        <translation>مالیات</translation>
    </message>
    <message id="office.line_kind.exempt">
        <source>office.line_kind.exempt</source>
        <translation>معاف از مالیات</translation>
    </message>
    <message id="office.line_kind.taxable">
        <source>office.line_kind.taxable</source>
        <translation>مشمول مالیات</translation>
    </message>
    <message id="office.line_title">
        <source>office.line_title</source>
        <translation>عنوان ردیف {number}</translation>
    </message>
    <message id="office.line_vat">
        <source>office.line_vat</source>
        <translation>مالیات بر ارزش افزوده</translation>
    </message>
    <message id="office.maker">
        <source>office.maker</source>
        <translation>خودروساز</translation>
    </message>
    <message id="office.menu">
        <source>office.menu</source>
        <translation>فهرست</translation>
    </message>
    <message id="office.messages">
        <source>office.messages</source>
        <translation>پیامک‌ها</translation>
    </message>
    <message id="office.messages_help">
        <source>office.messages_help</source>
        <translation>چه پیامکی، چه هنگام و با چه نتیجه؛ متن و کد پیامک‌ها هرگز نشان داده نمی‌شود</translation>
    </message>
    <message id="office.messages_none">
        <source>office.messages_none</source>
        <translation>پیامکی با این نشانه‌ها نیست.</translation>
    </message>
    <message id="office.method">
        <source>office.method</source>
        <translation>روش</translation>
    </message>
    <message id="office.method.draw">
        <source>office.method.draw</source>
        <translation>قرعه‌کشی</translation>
    </message>
    <message id="office.method.priority">
        <source>office.method.priority</source>
        <translation>اولویت بر پایهٔ زمان تأیید</translation>
    </message>
    <message id="office.minimum_age">
        <source>office.minimum_age</source>
        <translation>کمترین سن</translation>
    </message>
    <message id="office.model">
        <source>office.model</source>
        <translation>مدل</translation>
    </message>
    <message id="office.more_rows">
        <source>office.more_rows</source>
        <translation>ردیف‌های بیشتر</translation>
    </message>
    <message id="office.name">
        <source>office.name</source>
        <translation>نام</translation>
    </message>
    <message id="office.next_step">
        <source>office.next_step</source>
        <translation>گام بعدی</translation>
    </message>
    <message id="office.no">
        <source>office.no</source>
        <translation>خیر</translation>
    </message>
    <message id="office.no_limit">
        <source>office.no_limit</source>
        <translation>بدون سقف</translation>
    </message>
    <message id="office.note">
        <source>office.note</source>
        <translation>یادداشت برای مشتری</translation>
    </message>
    <message id="office.note_help">
        <source>office.note_help</source>
        <translation>مشتری این یادداشت را در پیگیری درخواست می‌خواند.</translation>
    </message>
    <message id="office.note_reject_help">
        <source>office.note_reject_help</source>
        <translation>مشتری این یادداشت را می‌خواند. برای رد درخواست، نوشتن دلیل لازم است.</translation>
    </message>
    <message id="office.opens">
        <source>office.opens</source>
        <translation>آغاز</translation>
    </message>
    <message id="office.opens_day">
        <source>office.opens_day</source>
        <translation>روز آغاز</translation>
    </message>
    <message id="office.opens_time">
        <source>office.opens_time</source>
        <translation>ساعت آغاز</translation>
    </message>
    <message id="office.option_title">
        <source>office.option_title</source>
        <translation>امکان {number}</translation>
    </message>
    <message id="office.options">
        <source>office.options</source>
        <translation>امکانات افزوده</translation>
    </message>
    <message id="office.outcome.accepted">
        <source>office.outcome.accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message id="office.outcome.left">
        <source>office.outcome.left</source>
        <translation>انصراف یا تغییر پیش از تأیید</translation>
    </message>
    <message id="office.outcome.promoted">
        <source>office.outcome.promoted</source>
        <translation>پذیرفته از رزرو</translation>
    </message>
    <message id="office.outcome.rejected">
        <source>office.outcome.rejected</source>
        <translation>ردشده</translation>
    </message>
    <message id="office.outcome.reserve">
        <source>office.outcome.reserve</source>
        <translation>رزرو</translation>
    </message>
    <message id="office.page_after">
        <source>office.page_after</source>
        <translation>صفحهٔ پسین</translation>
    </message>
    <message id="office.page_before">
        <source>office.page_before</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message id="office.page_of">
        <source>office.page_of</source>
        <translation>صفحهٔ {number} از {pages}</translation>
    </message>
    <message id="office.pages">
        <source>office.pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message id="office.paper_again">
        <source>office.paper_again</source>
        <translation>نوشتن نسخهٔ تازه از روی این متن</translation>
    </message>
    <message id="office.paper_again_help">
        <source>office.paper_again_help</source>
        <translation>متن منتشرشده ثابت است تا آنچه مشتریان پذیرفته‌اند بماند.</translation>
    </message>
    <message id="office.paper_body">
        <source>office.paper_body</source>
        <translation>متن</translation>
    </message>
    <message id="office.paper_body_help">
        <source>office.paper_body_help</source>
        <translation>بندها را با یک سطر خالی از هم جدا کنید.</translation>
    </message>
    <message id="office.paper_form_help">
        <source>office.paper_form_help</source>
        <translation>پیش‌نویس تا انتشار در پایانه‌ها دیده نمی‌شود و متن منتشرشده دیگر تغییر نمی‌کند.</translation>
    </message>
    <message id="office.paper_kept">
        <source>office.paper_kept</source>
        <translation>پیش‌نویس ذخیره شد.</translation>
    </message>
    <message id="office.paper_kind">
        <source>office.paper_kind</source>
        <translation>نوع متن</translation>
    </message>
    <message id="office.paper_kind.consent">
        <source>office.paper_kind.consent</source>
        <translation>مجوز ورود یکپارچه</translation>
    </message>
    <message id="office.paper_kind.contract">
        <source>office.paper_kind.contract</source>
        <translation>قرارداد</translation>
    </message>
    <message id="office.paper_new">
        <source>office.paper_new</source>
        <translation>نسخهٔ تازه</translation>
    </message>
    <message id="office.paper_programmes">
        <source>office.paper_programmes</source>
        <translation>برنامه‌های فروش با این متن</translation>
    </message>
    <message id="office.paper_publish">
        <source>office.paper_publish</source>
        <translation>انتشار</translation>
    </message>
    <message id="office.paper_publish_help.consent">
        <source>office.paper_publish_help.consent</source>
        <translation>از این پس همهٔ مشتریان این خودروساز در ورود بعدی دوباره مجوز را می‌خوانند و تصمیم می‌گیرند.</translation>
    </message>
    <message id="office.paper_publish_help.contract">
        <source>office.paper_publish_help.contract</source>
        <translation>پس از انتشار می‌توانید این متن را برای برنامه‌های فروش برگزینید. برنامه‌های کنونی تا ویرایش بعدی با متن پیشین می‌مانند.</translation>
    </message>
    <message id="office.paper_published.consent">
        <source>office.paper_published.consent</source>
        <translation>متن مجوز منتشر شد و از همهٔ مشتریان دوباره پرسیده می‌شود.</translation>
    </message>
    <message id="office.paper_published.contract">
        <source>office.paper_published.contract</source>
        <translation>متن قرارداد منتشر شد و برای برنامه‌های فروش در دسترس است.</translation>
    </message>
    <message id="office.paper_published_at">
        <source>office.paper_published_at</source>
        <translation>انتشار</translation>
    </message>
    <message id="office.paper_state.draft">
        <source>office.paper_state.draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message id="office.paper_state.earlier">
        <source>office.paper_state.earlier</source>
        <translation>بیرون از جریان</translation>
    </message>
    <message id="office.paper_state.in_force">
        <source>office.paper_state.in_force</source>
        <translation>در جریان</translation>
    </message>
    <message id="office.paper_title">
        <source>office.paper_title</source>
        <translation>عنوان</translation>
    </message>
    <message id="office.paper_version">
        <source>office.paper_version</source>
        <translation>نسخه</translation>
    </message>
    <message id="office.paper_writer">
        <source>office.paper_writer</source>
        <translation>نویسنده</translation>
    </message>
    <message id="office.paper_written_at">
        <source>office.paper_written_at</source>
        <translation>آخرین نگارش</translation>
    </message>
    <message id="office.papers">
        <source>office.papers</source>
        <translation>مجوزها و قراردادها</translation>
    </message>
    <message id="office.papers_help">
        <source>office.papers_help</source>
        <translation>متن‌هایی که مشتری می‌پذیرد، با همهٔ نسخه‌هایشان</translation>
    </message>
    <message id="office.papers_none">
        <source>office.papers_none</source>
        <translation>هنوز متنی نوشته نشده است.</translation>
    </message>
    <message id="office.part.capacity">
        <source>office.part.capacity</source>
        <translation>ظرفیت</translation>
    </message>
    <message id="office.part.circular">
        <source>office.part.circular</source>
        <translation>بخشنامه</translation>
    </message>
    <message id="office.part.closes_at">
        <source>office.part.closes_at</source>
        <translation>پایان</translation>
    </message>
    <message id="office.part.contract">
        <source>office.part.contract</source>
        <translation>قرارداد</translation>
    </message>
    <message id="office.part.deposit">
        <source>office.part.deposit</source>
        <translation>پیش‌پرداخت</translation>
    </message>
    <message id="office.part.gates">
        <source>office.part.gates</source>
        <translation>شرایط متقاضی</translation>
    </message>
    <message id="office.part.group">
        <source>office.part.group</source>
        <translation>گروه متقاضیان</translation>
    </message>
    <message id="office.part.kind">
        <source>office.part.kind</source>
        <translation>نوع فروش</translation>
    </message>
    <message id="office.part.minimum_age">
        <source>office.part.minimum_age</source>
        <translation>کمترین سن</translation>
    </message>
    <message id="office.part.opens_at">
        <source>office.part.opens_at</source>
        <translation>آغاز</translation>
    </message>
    <message id="office.part.price_kind">
        <source>office.part.price_kind</source>
        <translation>نوع قیمت</translation>
    </message>
    <message id="office.part.proxy_account">
        <source>office.part.proxy_account</source>
        <translation>حساب وکالتی</translation>
    </message>
    <message id="office.part.title">
        <source>office.part.title</source>
        <translation>نام</translation>
    </message>
    <message id="office.part.vehicles">
        <source>office.part.vehicles</source>
        <translation>خودروها و بها</translation>
    </message>
    <message id="office.part_complete">
        <source>office.part_complete</source>
        <translation>کامل کردن</translation>
    </message>
    <message id="office.part_ready">
        <source>office.part_ready</source>
        <translation>کامل</translation>
    </message>
    <message id="office.part_unready">
        <source>office.part_unready</source>
        <translation>{count} مورد مانده</translation>
    </message>
    <message id="office.password">
        <source>office.password</source>
        <translation>رمز عبور</translation>
    </message>
    <message id="office.password_again">
        <source>office.password_again</source>
        <translation>تکرار رمز عبور تازه</translation>
    </message>
    <message id="office.password_change">
        <source>office.password_change</source>
        <translation>تغییر رمز عبور</translation>
    </message>
    <message id="office.password_changed">
        <source>office.password_changed</source>
        <translation>رمز عبور شما تغییر کرد و دستگاه‌های دیگرِ شما از سامانه خارج شدند.</translation>
    </message>
    <message id="office.password_first">
        <source>office.password_first</source>
        <translation>این نخستین ورود شماست. پیش از هر کاری رمزی برگزینید که فقط خودتان بدانید.</translation>
    </message>
    <message id="office.password_hint">
        <source>office.password_hint</source>
        <translation>دست‌کم ۸ نویسه؛ چند واژهٔ بی‌ربط پشت هم رمز خوبی است.</translation>
    </message>
    <message id="office.password_keep">
        <source>office.password_keep</source>
        <translation>ذخیرهٔ رمز تازه</translation>
    </message>
    <message id="office.password_new">
        <source>office.password_new</source>
        <translation>رمز عبور تازه</translation>
    </message>
    <message id="office.password_old">
        <source>office.password_old</source>
        <translation>رمز عبور کنونی</translation>
    </message>
    <message id="office.payment_deadline">
        <source>office.payment_deadline</source>
        <translation>مهلت پرداخت</translation>
    </message>
    <message id="office.phone">
        <source>office.phone</source>
        <translation>تلفن</translation>
    </message>
    <message id="office.places_of">
        <source>office.places_of</source>
        <translation>{taken} از {capacity}</translation>
    </message>
    <message id="office.places_open">
        <source>office.places_open</source>
        <translation>{taken}، بدون سقف</translation>
    </message>
    <message id="office.preview">
        <source>office.preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message id="office.preview_help">
        <source>office.preview_help</source>
        <translation>آنچه مشتری در پایانه می‌خواند</translation>
    </message>
    <message id="office.price">
        <source>office.price</source>
        <translation>بها</translation>
    </message>
    <message id="office.price_gone">
        <source>office.price_gone</source>
        <translation>فهرست امروز دیگر ریز این بها را ندارد؛ جمع همان است که هنگام ثبت بود.</translation>
    </message>
    <message id="office.price_line">
        <source>office.price_line</source>
        <translation>شرح</translation>
    </message>
    <message id="office.price_lines">
        <source>office.price_lines</source>
        <translation>ردیف‌های بها</translation>
    </message>
    <message id="office.price_lines_help">
        <source>office.price_lines_help</source>
        <translation>مالیات بر ارزش افزوده را سامانه به ردیف‌های مشمول می‌افزاید. ردیف بدون عنوان کنار گذاشته می‌شود.</translation>
    </message>
    <message id="office.price_total">
        <source>office.price_total</source>
        <translation>جمع قابل پرداخت</translation>
    </message>
    <message id="office.price_vat">
        <source>office.price_vat</source>
        <translation>مالیات بر ارزش افزوده ({percent}٪)</translation>
    </message>
    <message id="office.printer.degraded">
        <source>office.printer.degraded</source>
        <translation>نیازمند بررسی</translation>
    </message>
    <message id="office.printer.out">
        <source>office.printer.out</source>
        <translation>از کار افتاده</translation>
    </message>
    <message id="office.printer.ready">
        <source>office.printer.ready</source>
        <translation>آماده</translation>
    </message>
    <message id="office.printer.unknown">
        <source>office.printer.unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message id="office.profile_confirmed">
        <source>office.profile_confirmed</source>
        <translation>تأیید مشخصات</translation>
    </message>
    <message id="office.programme">
        <source>office.programme</source>
        <translation>برنامهٔ فروش</translation>
    </message>
    <message id="office.programme_ask.close">
        <source>office.programme_ask.close</source>
        <translation>«{title}» همین حالا بسته شود؟</translation>
    </message>
    <message id="office.programme_ask.extend">
        <source>office.programme_ask.extend</source>
        <translation>تمدید «{title}»</translation>
    </message>
    <message id="office.programme_ask.take_back">
        <source>office.programme_ask.take_back</source>
        <translation>«{title}» به پیش‌نویس برگردد؟</translation>
    </message>
    <message id="office.programme_begin">
        <source>office.programme_begin</source>
        <translation>آغاز پیش‌نویس</translation>
    </message>
    <message id="office.programme_begun">
        <source>office.programme_begun</source>
        <translation>پیش‌نویس ساخته شد. بخش‌های آن را کامل کنید.</translation>
    </message>
    <message id="office.programme_change">
        <source>office.programme_change</source>
        <translation>تغییر برنامه</translation>
    </message>
    <message id="office.programme_change_help">
        <source>office.programme_change_help</source>
        <translation>تغییرها نخست در پیش‌نویس نوشته و سپس با دلیل، نسخهٔ تازهٔ برنامه می‌شوند. درخواست‌های پیشین با نسخهٔ زمان خود می‌مانند.</translation>
    </message>
    <message id="office.programme_contract">
        <source>office.programme_contract</source>
        <translation>متن قرارداد</translation>
    </message>
    <message id="office.programme_deed.close">
        <source>office.programme_deed.close</source>
        <translation>بستن همین حالا</translation>
    </message>
    <message id="office.programme_deed.extend">
        <source>office.programme_deed.extend</source>
        <translation>تمدید</translation>
    </message>
    <message id="office.programme_deed.take_back">
        <source>office.programme_deed.take_back</source>
        <translation>بازگرداندن به پیش‌نویس</translation>
    </message>
    <message id="office.programme_deed_help.close">
        <source>office.programme_deed_help.close</source>
        <translation>ثبت‌نام از همین لحظه پایان می‌یابد. درخواستی که مشتری پیش از آن تأیید کرده، پذیرفته می‌شود.</translation>
    </message>
    <message id="office.programme_deed_help.extend">
        <source>office.programme_deed_help.extend</source>
        <translation>پایان تازهٔ ثبت‌نام را بنویسید؛ برنامهٔ بسته دوباره باز می‌شود.</translation>
    </message>
    <message id="office.programme_deed_help.take_back">
        <source>office.programme_deed_help.take_back</source>
        <translation>برنامه هنوز باز نشده است؛ از پایانه‌ها برداشته و دوباره پیش‌نویس می‌شود.</translation>
    </message>
    <message id="office.programme_done.close">
        <source>office.programme_done.close</source>
        <translation>ثبت‌نام این برنامه بسته شد.</translation>
    </message>
    <message id="office.programme_done.extend">
        <source>office.programme_done.extend</source>
        <translation>مهلت ثبت‌نام تمدید شد.</translation>
    </message>
    <message id="office.programme_done.take_back">
        <source>office.programme_done.take_back</source>
        <translation>برنامه از پایانه‌ها برداشته شد و پیش‌نویس است.</translation>
    </message>
    <message id="office.programme_kind">
        <source>office.programme_kind</source>
        <translation>نوع فروش</translation>
    </message>
    <message id="office.programme_live">
        <source>office.programme_live</source>
        <translation>برنامهٔ منتشرشده</translation>
    </message>
    <message id="office.programme_new">
        <source>office.programme_new</source>
        <translation>برنامهٔ تازه</translation>
    </message>
    <message id="office.programme_new_help">
        <source>office.programme_new_help</source>
        <translation>برنامه با پیش‌نویس آغاز می‌شود؛ تا انتشار، مشتری چیزی نمی‌بیند.</translation>
    </message>
    <message id="office.programme_places">
        <source>office.programme_places</source>
        <translation>ظرفیت</translation>
    </message>
    <message id="office.programme_publish">
        <source>office.programme_publish</source>
        <translation>انتشار برنامه</translation>
    </message>
    <message id="office.programme_published">
        <source>office.programme_published</source>
        <translation>برنامه منتشر شد و پایانه‌ها آن را می‌گیرند.</translation>
    </message>
    <message id="office.programme_requests">
        <source>office.programme_requests</source>
        <translation>درخواست‌های این برنامه</translation>
    </message>
    <message id="office.programme_state.closed">
        <source>office.programme_state.closed</source>
        <translation>بسته</translation>
    </message>
    <message id="office.programme_state.draft">
        <source>office.programme_state.draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message id="office.programme_state.full">
        <source>office.programme_state.full</source>
        <translation>ظرفیت تکمیل</translation>
    </message>
    <message id="office.programme_state.open">
        <source>office.programme_state.open</source>
        <translation>باز</translation>
    </message>
    <message id="office.programme_state.scheduled">
        <source>office.programme_state.scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message id="office.programme_title">
        <source>office.programme_title</source>
        <translation>نام برنامه</translation>
    </message>
    <message id="office.programmes">
        <source>office.programmes</source>
        <translation>برنامه‌ها و بخشنامه‌ها</translation>
    </message>
    <message id="office.programmes_empty">
        <source>office.programmes_empty</source>
        <translation>برنامه‌ای با این نشانه‌ها نیست.</translation>
    </message>
    <message id="office.programmes_help">
        <source>office.programmes_help</source>
        <translation>برنامه‌های فروش هر خودروساز، از پیش‌نویس تا پایان</translation>
    </message>
    <message id="office.programmes_none">
        <source>office.programmes_none</source>
        <translation>هنوز برنامهٔ فروشی نیست.</translation>
    </message>
    <message id="office.proof">
        <source>office.proof</source>
        <translation>یک بار دیگر خود را معرفی کنید</translation>
    </message>
    <message id="office.proof_go">
        <source>office.proof_go</source>
        <translation>ادامه</translation>
    </message>
    <message id="office.proof_help">
        <source>office.proof_help</source>
        <translation>این بخش حساس است. برای ادامه، رمز عبور و کد یک‌بارمصرف خود را دوباره وارد کنید.</translation>
    </message>
    <message id="office.publish_again_help">
        <source>office.publish_again_help</source>
        <translation>این تغییرها نسخهٔ تازهٔ برنامه می‌شوند و درخواست‌های پیشین با نسخهٔ زمان خود می‌مانند.</translation>
    </message>
    <message id="office.publish_changes">
        <source>office.publish_changes</source>
        <translation>آنچه تغییر می‌کند</translation>
    </message>
    <message id="office.publish_help">
        <source>office.publish_help</source>
        <translation>پس از انتشار، همهٔ پایانه‌ها برنامه را می‌گیرند و از زمان آغاز باز است.</translation>
    </message>
    <message id="office.publish_waits">
        <source>office.publish_waits</source>
        <translation>نخست بخش‌های ناتمام را کامل کنید.</translation>
    </message>
    <message id="office.reason">
        <source>office.reason</source>
        <translation>دلیل</translation>
    </message>
    <message id="office.reason_help">
        <source>office.reason_help</source>
        <translation>دلیل شما در رویدادنامه می‌ماند.</translation>
    </message>
    <message id="office.received">
        <source>office.received</source>
        <translation>رسیده به دفتر</translation>
    </message>
    <message id="office.reconciliation">
        <source>office.reconciliation</source>
        <translation>مغایرت‌گیری</translation>
    </message>
    <message id="office.reconciliation_help">
        <source>office.reconciliation_help</source>
        <translation>آنچه هر دستگاه در هر روز ساخته، آنچه به سامانهٔ مرکزی رسیده و آنچه چاپ شده است</translation>
    </message>
    <message id="office.reconciliation_none">
        <source>office.reconciliation_none</source>
        <translation>در این بازه هیچ دستگاهی چیزی ثبت نکرده است.</translation>
    </message>
    <message id="office.record.awaiting">
        <source>office.record.awaiting</source>
        <translation>درخواست در انتظار احراز</translation>
    </message>
    <message id="office.record.customer">
        <source>office.record.customer</source>
        <translation>مشتری</translation>
    </message>
    <message id="office.record.dealer">
        <source>office.record.dealer</source>
        <translation>نمایندگی</translation>
    </message>
    <message id="office.record.device">
        <source>office.record.device</source>
        <translation>دستگاه</translation>
    </message>
    <message id="office.record.draw">
        <source>office.record.draw</source>
        <translation>قرعه</translation>
    </message>
    <message id="office.record.event">
        <source>office.record.event</source>
        <translation>رویداد</translation>
    </message>
    <message id="office.record.message">
        <source>office.record.message</source>
        <translation>پیام پشتیبانی</translation>
    </message>
    <message id="office.record.paper">
        <source>office.record.paper</source>
        <translation>متن</translation>
    </message>
    <message id="office.record.programme">
        <source>office.record.programme</source>
        <translation>برنامهٔ فروش</translation>
    </message>
    <message id="office.record.request">
        <source>office.record.request</source>
        <translation>درخواست</translation>
    </message>
    <message id="office.record.staff">
        <source>office.record.staff</source>
        <translation>همکار</translation>
    </message>
    <message id="office.request">
        <source>office.request</source>
        <translation>درخواست</translation>
    </message>
    <message id="office.request_now.accepted">
        <source>office.request_now.accepted</source>
        <translation>درخواست پذیرفته شد و پیامک آن برای مشتری می‌رود.</translation>
    </message>
    <message id="office.request_now.awaiting_payment">
        <source>office.request_now.awaiting_payment</source>
        <translation>از مشتری خواسته شد تا مهلت تعیین‌شده بپردازد.</translation>
    </message>
    <message id="office.request_now.delivered">
        <source>office.request_now.delivered</source>
        <translation>تحویل خودرو ثبت شد.</translation>
    </message>
    <message id="office.request_now.file_made">
        <source>office.request_now.file_made</source>
        <translation>تشکیل پرونده ثبت شد.</translation>
    </message>
    <message id="office.request_now.in_review">
        <source>office.request_now.in_review</source>
        <translation>بررسی درخواست آغاز شد.</translation>
    </message>
    <message id="office.request_now.invited">
        <source>office.request_now.invited</source>
        <translation>دعوتنامه صادر شد و پیامک آن برای مشتری می‌رود.</translation>
    </message>
    <message id="office.request_now.paid">
        <source>office.request_now.paid</source>
        <translation>پرداخت این درخواست ثبت شد.</translation>
    </message>
    <message id="office.request_now.rejected">
        <source>office.request_now.rejected</source>
        <translation>درخواست رد شد و پیامک آن برای مشتری می‌رود.</translation>
    </message>
    <message id="office.request_what">
        <source>office.request_what</source>
        <translation>آنچه درخواست شده</translation>
    </message>
    <message id="office.requests">
        <source>office.requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message id="office.requests_help">
        <source>office.requests_help</source>
        <translation>درخواست‌های ثبت‌شده در همهٔ نمایندگی‌ها، تازه‌ترین‌ها در آغاز</translation>
    </message>
    <message id="office.requests_none">
        <source>office.requests_none</source>
        <translation>درخواستی با این نشانه‌ها نیست.</translation>
    </message>
    <message id="office.reveal">
        <source>office.reveal</source>
        <translation>نمایش کامل مشتری</translation>
    </message>
    <message id="office.reveal_help">
        <source>office.reveal_help</source>
        <translation>اطلاعات فقط در همین صفحه نشان داده می‌شود و دلیل شما در رویدادنامه می‌ماند.</translation>
    </message>
    <message id="office.reveal_reason">
        <source>office.reveal_reason</source>
        <translation>دلیل دیدن اطلاعات مشتری</translation>
    </message>
    <message id="office.review_all">
        <source>office.review_all</source>
        <translation>شروع بررسی همه</translation>
    </message>
    <message id="office.review_all_go">
        <source>office.review_all_go</source>
        <translation>شروع بررسی همهٔ ثبت‌شده‌ها</translation>
    </message>
    <message id="office.review_all_help">
        <source>office.review_all_help</source>
        <translation>همهٔ درخواست‌های ثبت‌شدهٔ این برنامه به صف بررسی می‌روند.</translation>
    </message>
    <message id="office.review_begun">
        <source>office.review_begun</source>
        <translation>{count} درخواست به صف بررسی رفت.</translation>
    </message>
    <message id="office.rials">
        <source>office.rials</source>
        <translation>مبلغ (ریال)</translation>
    </message>
    <message id="office.role">
        <source>office.role</source>
        <translation>نقش</translation>
    </message>
    <message id="office.role.admin">
        <source>office.role.admin</source>
        <translation>مدیر سامانه</translation>
    </message>
    <message id="office.role.auditor">
        <source>office.role.auditor</source>
        <translation>بازرس</translation>
    </message>
    <message id="office.role.sales">
        <source>office.role.sales</source>
        <translation>فروش</translation>
    </message>
    <message id="office.role.support">
        <source>office.role.support</source>
        <translation>پشتیبانی</translation>
    </message>
    <message id="office.rows_help">
        <source>office.rows_help</source>
        <translation>ردیف بدون نام کنار گذاشته می‌شود.</translation>
    </message>
    <message id="office.sample">
        <source>office.sample</source>
        <translation>این سامانه آزمایشی است و با این حساب نمونه، بدون کد، باز می‌شود:</translation>
    </message>
    <message id="office.scope">
        <source>office.scope</source>
        <translation>داده {number}</translation>
    </message>
    <message id="office.scopes">
        <source>office.scopes</source>
        <translation>سطوح دسترسی</translation>
    </message>
    <message id="office.scopes_help">
        <source>office.scopes_help</source>
        <translation>هر سطر یک داده است که خودروساز می‌بیند؛ سطر خالی حذف می‌شود.</translation>
    </message>
    <message id="office.scopes_only_consent">
        <source>office.scopes_only_consent</source>
        <translation>فقط برای مجوز ورود یکپارچه؛ برای قرارداد خالی بگذارید.</translation>
    </message>
    <message id="office.search">
        <source>office.search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message id="office.search_reason">
        <source>office.search_reason</source>
        <translation>دلیل جست‌وجو</translation>
    </message>
    <message id="office.set_aside.customer_withdrew">
        <source>office.set_aside.customer_withdrew</source>
        <translation>مشتری منصرف شد</translation>
    </message>
    <message id="office.set_aside.entered_again">
        <source>office.set_aside.entered_again</source>
        <translation>درخواست دوباره ثبت شد</translation>
    </message>
    <message id="office.set_aside.other">
        <source>office.set_aside.other</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message id="office.set_aside.programme_over">
        <source>office.set_aside.programme_over</source>
        <translation>برنامه به پایان رسیده است</translation>
    </message>
    <message id="office.set_aside.test">
        <source>office.set_aside.test</source>
        <translation>آزمایشی بود</translation>
    </message>
    <message id="office.sign_in">
        <source>office.sign_in</source>
        <translation>ورود همکاران</translation>
    </message>
    <message id="office.sign_out">
        <source>office.sign_out</source>
        <translation>خروج</translation>
    </message>
    <message id="office.signer_name">
        <source>office.signer_name</source>
        <translation>نام امضاکننده</translation>
    </message>
    <message id="office.signer_role">
        <source>office.signer_role</source>
        <translation>سمت امضاکننده</translation>
    </message>
    <message id="office.skip">
        <source>office.skip</source>
        <translation>پرش به متن صفحه</translation>
    </message>
    <message id="office.sms.accepted">
        <source>office.sms.accepted</source>
        <translation>پذیرش درخواست</translation>
    </message>
    <message id="office.sms.awaiting">
        <source>office.sms.awaiting</source>
        <translation>در انتظار احراز</translation>
    </message>
    <message id="office.sms.awaiting_lapsed">
        <source>office.sms.awaiting_lapsed</source>
        <translation>گذشتن مهلت احراز</translation>
    </message>
    <message id="office.sms.awaiting_link">
        <source>office.sms.awaiting_link</source>
        <translation>پیوند درخواست در انتظار احراز</translation>
    </message>
    <message id="office.sms.awaiting_refused">
        <source>office.sms.awaiting_refused</source>
        <translation>ثبت‌نشدن درخواست پس از احراز</translation>
    </message>
    <message id="office.sms.awaiting_reminder">
        <source>office.sms.awaiting_reminder</source>
        <translation>یادآوری احراز</translation>
    </message>
    <message id="office.sms.awaiting_reminder_link">
        <source>office.sms.awaiting_reminder_link</source>
        <translation>یادآوری احراز با پیوند</translation>
    </message>
    <message id="office.sms.awaiting_withdrawn">
        <source>office.sms.awaiting_withdrawn</source>
        <translation>انصراف از درخواست در انتظار احراز</translation>
    </message>
    <message id="office.sms.cancelled">
        <source>office.sms.cancelled</source>
        <translation>لغو سفارش</translation>
    </message>
    <message id="office.sms.change_mobile">
        <source>office.sms.change_mobile</source>
        <translation>کد تغییر موبایل</translation>
    </message>
    <message id="office.sms.change_password">
        <source>office.sms.change_password</source>
        <translation>کد تغییر رمز</translation>
    </message>
    <message id="office.sms.deferral">
        <source>office.sms.deferral</source>
        <translation>پیوند ادامهٔ احراز هویت</translation>
    </message>
    <message id="office.sms.file_made">
        <source>office.sms.file_made</source>
        <translation>تشکیل پرونده</translation>
    </message>
    <message id="office.sms.identity">
        <source>office.sms.identity</source>
        <translation>کد احراز امتا</translation>
    </message>
    <message id="office.sms.invited">
        <source>office.sms.invited</source>
        <translation>دعوتنامه</translation>
    </message>
    <message id="office.sms.login">
        <source>office.sms.login</source>
        <translation>رمز عبور پیامکی</translation>
    </message>
    <message id="office.sms.mobile_changed">
        <source>office.sms.mobile_changed</source>
        <translation>تغییر موبایل انجام شد</translation>
    </message>
    <message id="office.sms.payment_asked">
        <source>office.sms.payment_asked</source>
        <translation>درخواست پرداخت</translation>
    </message>
    <message id="office.sms.profile">
        <source>office.sms.profile</source>
        <translation>کد اعتبارسنجی</translation>
    </message>
    <message id="office.sms.receipt">
        <source>office.sms.receipt</source>
        <translation>رسید ثبت درخواست</translation>
    </message>
    <message id="office.sms.recovery">
        <source>office.sms.recovery</source>
        <translation>کد بازیابی رمز</translation>
    </message>
    <message id="office.sms.registration">
        <source>office.sms.registration</source>
        <translation>کد ثبت‌نام</translation>
    </message>
    <message id="office.sms.rejected">
        <source>office.sms.rejected</source>
        <translation>رد درخواست</translation>
    </message>
    <message id="office.sms.support">
        <source>office.sms.support</source>
        <translation>رسیدن پیام پشتیبانی</translation>
    </message>
    <message id="office.sms.support_reply">
        <source>office.sms.support_reply</source>
        <translation>پاسخ پشتیبانی</translation>
    </message>
    <message id="office.sms.unpaid">
        <source>office.sms.unpaid</source>
        <translation>لغو به علت عدم پرداخت</translation>
    </message>
    <message id="office.sms.vehicle_changed">
        <source>office.sms.vehicle_changed</source>
        <translation>تعویض خودرو</translation>
    </message>
    <message id="office.sms.withdrawn">
        <source>office.sms.withdrawn</source>
        <translation>انصراف از طرح</translation>
    </message>
    <message id="office.sms_kind">
        <source>office.sms_kind</source>
        <translation>نوع پیامک</translation>
    </message>
    <message id="office.sms_left">
        <source>office.sms_left</source>
        <translation>هنگام درخواست</translation>
    </message>
    <message id="office.sms_mobile">
        <source>office.sms_mobile</source>
        <translation>موبایل</translation>
    </message>
    <message id="office.sms_sent">
        <source>office.sms_sent</source>
        <translation>هنگام ارسال</translation>
    </message>
    <message id="office.sms_state.failed">
        <source>office.sms_state.failed</source>
        <translation>ناموفق</translation>
    </message>
    <message id="office.sms_state.queued">
        <source>office.sms_state.queued</source>
        <translation>در نوبت</translation>
    </message>
    <message id="office.sms_state.sending">
        <source>office.sms_state.sending</source>
        <translation>در حال ارسال</translation>
    </message>
    <message id="office.sms_state.sent">
        <source>office.sms_state.sent</source>
        <translation>ارسال شد</translation>
    </message>
    <message id="office.sms_state.undeliverable">
        <source>office.sms_state.undeliverable</source>
        <translation>شماره نمی‌پذیرد</translation>
    </message>
    <message id="office.sms_tries">
        <source>office.sms_tries</source>
        <translation>تلاش‌ها</translation>
    </message>
    <message id="office.sorry.bad_form">
        <source>office.sorry.bad_form</source>
        <translation>این فرم خوانده نشد</translation>
    </message>
    <message id="office.sorry.busy">
        <source>office.sorry.busy</source>
        <translation>سامانه شلوغ است</translation>
    </message>
    <message id="office.sorry.failed">
        <source>office.sorry.failed</source>
        <translation>این کار به پایان نرسید</translation>
    </message>
    <message id="office.sorry.missing">
        <source>office.sorry.missing</source>
        <translation>چنین صفحه یا پرونده‌ای نیست</translation>
    </message>
    <message id="office.sorry.not_allowed">
        <source>office.sorry.not_allowed</source>
        <translation>این بخش در دسترس شما نیست</translation>
    </message>
    <message id="office.sorry.stale_form">
        <source>office.sorry.stale_form</source>
        <translation>این فرم دیگر معتبر نیست</translation>
    </message>
    <message id="office.sorry_help.bad_form">
        <source>office.sorry_help.bad_form</source>
        <translation>چیزی تغییر نکرد. به صفحهٔ پیش برگردید و دوباره بفرستید.</translation>
    </message>
    <message id="office.sorry_help.busy">
        <source>office.sorry_help.busy</source>
        <translation>چیزی تغییر نکرد. چند لحظه صبر کنید و دوباره بفرستید.</translation>
    </message>
    <message id="office.sorry_help.failed">
        <source>office.sorry_help.failed</source>
        <translation>خطایی پیش‌بینی‌نشده رخ داد و ثبت شد. صفحه را دوباره باز کنید؛ اگر باز هم پیش آمد، به مدیر سامانه بگویید.</translation>
    </message>
    <message id="office.sorry_help.missing">
        <source>office.sorry_help.missing</source>
        <translation>نشانی را بررسی کنید یا از فهرست به آن برسید.</translation>
    </message>
    <message id="office.sorry_help.not_allowed">
        <source>office.sorry_help.not_allowed</source>
        <translation>نقش شما این کار را در بر نمی‌گیرد. اگر به آن نیاز دارید، به مدیر سامانه بگویید.</translation>
    </message>
    <message id="office.sorry_help.stale_form">
        <source>office.sorry_help.stale_form</source>
        <translation>چیزی تغییر نکرد. شاید نشست شما پایان یافته باشد؛ صفحه را دوباره باز کنید و اگر لازم شد وارد شوید.</translation>
    </message>
    <message id="office.staff">
        <source>office.staff</source>
        <translation>همکاران</translation>
    </message>
    <message id="office.staff_add">
        <source>office.staff_add</source>
        <translation>ساختن حساب</translation>
    </message>
    <message id="office.staff_changed">
        <source>office.staff_changed</source>
        <translation>حساب همکار تغییر کرد.</translation>
    </message>
    <message id="office.staff_help">
        <source>office.staff_help</source>
        <translation>حساب‌های همکارانی که به دفتر مرکزی وارد می‌شوند</translation>
    </message>
    <message id="office.staff_keys">
        <source>office.staff_keys</source>
        <translation>کلیدهای نخستین ورود</translation>
    </message>
    <message id="office.staff_keys_help">
        <source>office.staff_keys_help</source>
        <translation>این نام، رمز و تصویر را همین حالا به همکار خود برسانید؛ دوباره نشان داده نمی‌شوند. او در نخستین ورود رمز دیگری برمی‌گزیند.</translation>
    </message>
    <message id="office.staff_let_go">
        <source>office.staff_let_go</source>
        <translation>غیرفعال کردن</translation>
    </message>
    <message id="office.staff_let_go_help">
        <source>office.staff_let_go_help</source>
        <translation>دیگر نمی‌تواند وارد شود و نشست‌های باز او همین حالا پایان می‌یابند.</translation>
    </message>
    <message id="office.staff_let_in">
        <source>office.staff_let_in</source>
        <translation>فعال کردن</translation>
    </message>
    <message id="office.staff_let_in_help">
        <source>office.staff_let_in_help</source>
        <translation>با همان رمز و رمزساز پیشین می‌تواند وارد شود.</translation>
    </message>
    <message id="office.staff_new">
        <source>office.staff_new</source>
        <translation>همکار تازه</translation>
    </message>
    <message id="office.staff_off">
        <source>office.staff_off</source>
        <translation>غیرفعال</translation>
    </message>
    <message id="office.staff_on">
        <source>office.staff_on</source>
        <translation>فعال</translation>
    </message>
    <message id="office.staff_qr">
        <source>office.staff_qr</source>
        <translation>این تصویر را با برنامهٔ رمزساز روی تلفن همراه اسکن کنید:</translation>
    </message>
    <message id="office.staff_qr_text">
        <source>office.staff_qr_text</source>
        <translation>نشانی متنی برای برنامهٔ رمزساز</translation>
    </message>
    <message id="office.staff_renew">
        <source>office.staff_renew</source>
        <translation>رمز و کد تازه</translation>
    </message>
    <message id="office.staff_renew_help">
        <source>office.staff_renew_help</source>
        <translation>رمز و رمزساز کنونی از کار می‌افتند و نشست‌های باز او پایان می‌یابند.</translation>
    </message>
    <message id="office.staff_role_change">
        <source>office.staff_role_change</source>
        <translation>تغییر نقش</translation>
    </message>
    <message id="office.staff_seen">
        <source>office.staff_seen</source>
        <translation>آخرین حضور</translation>
    </message>
    <message id="office.staff_since">
        <source>office.staff_since</source>
        <translation>همکار از</translation>
    </message>
    <message id="office.staff_state">
        <source>office.staff_state</source>
        <translation>وضعیت</translation>
    </message>
    <message id="office.standing.attention">
        <source>office.standing.attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="office.standing.complete">
        <source>office.standing.complete</source>
        <translation>کامل</translation>
    </message>
    <message id="office.standing.lost">
        <source>office.standing.lost</source>
        <translation>گم‌شده در سامانهٔ مرکزی</translation>
    </message>
    <message id="office.standing.surplus">
        <source>office.standing.surplus</source>
        <translation>بیش از ساخته‌ها</translation>
    </message>
    <message id="office.standing.waiting">
        <source>office.standing.waiting</source>
        <translation>در راه</translation>
    </message>
    <message id="office.state">
        <source>office.state</source>
        <translation>وضعیت</translation>
    </message>
    <message id="office.subject">
        <source>office.subject</source>
        <translation>موضوع</translation>
    </message>
    <message id="office.support">
        <source>office.support</source>
        <translation>پیام‌های پشتیبانی</translation>
    </message>
    <message id="office.support_answer">
        <source>office.support_answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message id="office.support_answer_kept">
        <source>office.support_answer_kept</source>
        <translation>پاسخ ثبت شد و در صفحهٔ پیگیری دیده می‌شود.</translation>
    </message>
    <message id="office.support_answer_page">
        <source>office.support_answer_page</source>
        <translation>راه تماس موبایل نیست؛ پاسخ فقط در صفحهٔ پیگیری نشان داده می‌شود.</translation>
    </message>
    <message id="office.support_answer_sms">
        <source>office.support_answer_sms</source>
        <translation>با پیامک فرستاده و در صفحهٔ پیگیری نشان داده می‌شود.</translation>
    </message>
    <message id="office.support_answered">
        <source>office.support_answered</source>
        <translation>پاسخ ثبت شد و پیامک آن می‌رود.</translation>
    </message>
    <message id="office.support_close">
        <source>office.support_close</source>
        <translation>بستن پیام</translation>
    </message>
    <message id="office.support_close_help">
        <source>office.support_close_help</source>
        <translation>پیامی را ببندید که کاری برای آن نمانده است.</translation>
    </message>
    <message id="office.support_closed">
        <source>office.support_closed</source>
        <translation>پیام بسته شد.</translation>
    </message>
    <message id="office.support_help">
        <source>office.support_help</source>
        <translation>پیام‌هایی که مشتریان در پایانه نوشته‌اند؛ تازه‌ها به نوبت رسیدن</translation>
    </message>
    <message id="office.support_keep">
        <source>office.support_keep</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message id="office.support_message">
        <source>office.support_message</source>
        <translation>پیام</translation>
    </message>
    <message id="office.support_none">
        <source>office.support_none</source>
        <translation>پیامی در این وضعیت نیست.</translation>
    </message>
    <message id="office.support_reply">
        <source>office.support_reply</source>
        <translation>پاسخ</translation>
    </message>
    <message id="office.support_send">
        <source>office.support_send</source>
        <translation>ارسال پاسخ</translation>
    </message>
    <message id="office.support_state.answered">
        <source>office.support_state.answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message id="office.support_state.closed">
        <source>office.support_state.closed</source>
        <translation>بسته</translation>
    </message>
    <message id="office.support_state.new">
        <source>office.support_state.new</source>
        <translation>تازه</translation>
    </message>
    <message id="office.support_text">
        <source>office.support_text</source>
        <translation>متن پیام</translation>
    </message>
    <message id="office.support_writer">
        <source>office.support_writer</source>
        <translation>نویسنده</translation>
    </message>
    <message id="office.support_written">
        <source>office.support_written</source>
        <translation>هنگام نوشتن</translation>
    </message>
    <message id="office.taken">
        <source>office.taken</source>
        <translation>جای گرفته‌شده</translation>
    </message>
    <message id="office.terms">
        <source>office.terms</source>
        <translation>شرایط برنامه</translation>
    </message>
    <message id="office.title">
        <source>office.title</source>
        <translation>دفتر مرکزی</translation>
    </message>
    <message id="office.to_day">
        <source>office.to_day</source>
        <translation>تا روز</translation>
    </message>
    <message id="office.to_start">
        <source>office.to_start</source>
        <translation>بازگشت به آغاز</translation>
    </message>
    <message id="office.total">
        <source>office.total</source>
        <translation>{total} مورد</translation>
    </message>
    <message id="office.tracking_code">
        <source>office.tracking_code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="office.trail">
        <source>office.trail</source>
        <translation>پیشینهٔ تغییرها</translation>
    </message>
    <message id="office.trail.consent.withdrawn">
        <source>office.trail.consent.withdrawn</source>
        <translation>پس گرفتن مجوز</translation>
    </message>
    <message id="office.trail.mobile.changed">
        <source>office.trail.mobile.changed</source>
        <translation>تغییر موبایل</translation>
    </message>
    <message id="office.trail.password.set">
        <source>office.trail.password.set</source>
        <translation>تعیین رمز عبور</translation>
    </message>
    <message id="office.trail.profile.changed">
        <source>office.trail.profile.changed</source>
        <translation>تغییر مشخصات</translation>
    </message>
    <message id="office.trail_fields">
        <source>office.trail_fields</source>
        <translation>چه چیز</translation>
    </message>
    <message id="office.trail_none">
        <source>office.trail_none</source>
        <translation>تغییری ثبت نشده است.</translation>
    </message>
    <message id="office.trim">
        <source>office.trim</source>
        <translation>تیپ</translation>
    </message>
    <message id="office.username">
        <source>office.username</source>
        <translation>نام کاربری</translation>
    </message>
    <message id="office.vehicle">
        <source>office.vehicle</source>
        <translation>خودرو</translation>
    </message>
    <message id="office.vehicle_another">
        <source>office.vehicle_another</source>
        <translation>ذخیره و خودروی بعدی</translation>
    </message>
    <message id="office.vehicle_like">
        <source>office.vehicle_like</source>
        <translation>افزودن مشابه</translation>
    </message>
    <message id="office.vehicle_new">
        <source>office.vehicle_new</source>
        <translation>خودروی تازه</translation>
    </message>
    <message id="office.vehicle_remove">
        <source>office.vehicle_remove</source>
        <translation>حذف این خودرو</translation>
    </message>
    <message id="office.vehicle_remove_help">
        <source>office.vehicle_remove_help</source>
        <translation>خودرو از پیش‌نویس برداشته می‌شود.</translation>
    </message>
    <message id="office.vehicles_missing">
        <source>office.vehicles_missing</source>
        <translation>خودرویی نیست</translation>
    </message>
    <message id="office.version_number">
        <source>office.version_number</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message id="office.version_reason_help">
        <source>office.version_reason_help</source>
        <translation>دلیل کنار این نسخه می‌ماند.</translation>
    </message>
    <message id="office.versions">
        <source>office.versions</source>
        <translation>نسخه‌های منتشرشده</translation>
    </message>
    <message id="office.waiting_help">
        <source>office.waiting_help</source>
        <translation>از درخواست پذیرفته‌شدهٔ پیشین نزد همین خودروساز؛ خالی یعنی ندارد.</translation>
    </message>
    <message id="office.waiting_months">
        <source>office.waiting_months</source>
        <translation>فاصله از خرید پیشین (ماه)</translation>
    </message>
    <message id="office.who">
        <source>office.who</source>
        <translation>کد ملی یا موبایل مشتری</translation>
    </message>
    <message id="office.who_help">
        <source>office.who_help</source>
        <translation>عین شماره را بنویسید. شماره در نشانی صفحه نمی‌ماند و جست‌وجو ثبت می‌شود.</translation>
    </message>
    <message id="office.window">
        <source>office.window</source>
        <translation>زمان ثبت‌نام</translation>
    </message>
    <message id="office.window_help">
        <source>office.window_help</source>
        <translation>روز به تاریخ شمسی و ساعت به وقت ایران، تا دقیقه</translation>
    </message>
    <message id="office.work">
        <source>office.work</source>
        <translation>کار</translation>
    </message>
    <message id="office.yes">
        <source>office.yes</source>
        <translation>بله</translation>
    </message>
    <message id="out.code">
        <source>out.code</source>
        <translation>کد خطا</translation>
    </message>
    <message id="out.heading">
        <source>out.heading</source>
        <translation>این دستگاه فعلاً در خدمت نیست</translation>
    </message>
    <message id="out.staff">
        <source>out.staff</source>
        <translation>برای کارشناس نمایندگی</translation>
    </message>
    <message id="out.text">
        <source>out.text</source>
        <translation>پوزش می‌خواهیم. لطفاً از کارشناسان نمایندگی کمک بگیرید یا به دستگاه دیگری بروید.</translation>
    </message>
    <message id="outbox.attempts">
        <source>outbox.attempts</source>
        <translation>{count} بار</translation>
    </message>
    <message id="outbox.clock_unsure">
        <source>outbox.clock_unsure</source>
        <translation>ساعت پایانه هنگام ثبت مطمئن نبود.</translation>
    </message>
    <message id="outbox.column.attempts">
        <source>outbox.column.attempts</source>
        <translation>تلاش</translation>
    </message>
    <message id="outbox.column.code">
        <source>outbox.column.code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="outbox.column.kind">
        <source>outbox.column.kind</source>
        <translation>نوع</translation>
    </message>
    <message id="outbox.column.made">
        <source>outbox.column.made</source>
        <translation>زمان ثبت</translation>
    </message>
    <message id="outbox.column.reason">
        <source>outbox.column.reason</source>
        <translation>توضیح</translation>
    </message>
    <message id="outbox.column.state">
        <source>outbox.column.state</source>
        <translation>وضعیت</translation>
    </message>
    <message id="outbox.corrected">
        <source>outbox.corrected</source>
        <translation>{count} بار اصلاح شده است.</translation>
    </message>
    <message id="outbox.exported">
        <source>outbox.exported</source>
        <translation>فایل نوشته شد: {path}
اطلاعات مشتری در آن است؛ پس از کار، آن را پاک کنید.</translation>
    </message>
    <message id="outbox.field.address">
        <source>outbox.field.address</source>
        <translation>نشانی تازه:</translation>
    </message>
    <message id="outbox.field.city">
        <source>outbox.field.city</source>
        <translation>شهر تازه:</translation>
    </message>
    <message id="outbox.field.email">
        <source>outbox.field.email</source>
        <translation>ایمیل تازه:</translation>
    </message>
    <message id="outbox.field.landline">
        <source>outbox.field.landline</source>
        <translation>تلفن ثابت تازه:</translation>
    </message>
    <message id="outbox.field.postal_code">
        <source>outbox.field.postal_code</source>
        <translation>کد پستی تازه:</translation>
    </message>
    <message id="outbox.field.province">
        <source>outbox.field.province</source>
        <translation>استان تازه:</translation>
    </message>
    <message id="outbox.field.proxy_account">
        <source>outbox.field.proxy_account</source>
        <translation>شبای تازهٔ حساب وکالتی:</translation>
    </message>
    <message id="outbox.in_use">
        <source>outbox.in_use</source>
        <translation>برنامهٔ این پایانه روشن است و داده را در دست دارد. این کار را در «وضعیت پایانه» انجام دهید یا نخست برنامه را ببندید.</translation>
    </message>
    <message id="outbox.none">
        <source>outbox.none</source>
        <translation>ردیفی نیست.</translation>
    </message>
    <message id="outbox.queued">
        <source>outbox.queued</source>
        <translation>در صف ارسال گذاشته شد و با روشن شدن برنامه فرستاده می‌شود.</translation>
    </message>
    <message id="outbox.set_aside">
        <source>outbox.set_aside</source>
        <translation>کنار گذاشته شد؛ سامانهٔ مرکزی با روشن شدن برنامه باخبر می‌شود.</translation>
    </message>
    <message id="outbox.state.delivered">
        <source>outbox.state.delivered</source>
        <translation>تحویل شده</translation>
    </message>
    <message id="outbox.state.needs_attention">
        <source>outbox.state.needs_attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="outbox.state.pending">
        <source>outbox.state.pending</source>
        <translation>در صف ارسال</translation>
    </message>
    <message id="outbox.state.set_aside">
        <source>outbox.state.set_aside</source>
        <translation>کنار گذاشته شده</translation>
    </message>
    <message id="panel.age.days">
        <source>panel.age.days</source>
        <translation>{count} روز</translation>
    </message>
    <message id="panel.age.hours">
        <source>panel.age.hours</source>
        <translation>{count} ساعت</translation>
    </message>
    <message id="panel.age.minutes">
        <source>panel.age.minutes</source>
        <translation>{count} دقیقه</translation>
    </message>
    <message id="panel.age.moment">
        <source>panel.age.moment</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message id="panel.aside">
        <source>panel.aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message id="panel.aside.confirm">
        <source>panel.aside.confirm</source>
        <translation>کنار گذاشته شود</translation>
    </message>
    <message id="panel.aside.customer_withdrew">
        <source>panel.aside.customer_withdrew</source>
        <translation>مشتری منصرف شده است</translation>
    </message>
    <message id="panel.aside.done">
        <source>panel.aside.done</source>
        <translation>درخواست کنار گذاشته شد و سامانهٔ مرکزی باخبر می‌شود.</translation>
    </message>
    <message id="panel.aside.entered_again">
        <source>panel.aside.entered_again</source>
        <translation>درخواست دوباره ثبت شده است</translation>
    </message>
    <message id="panel.aside.heading">
        <source>panel.aside.heading</source>
        <translation>کنار گذاشتن درخواست {code}</translation>
    </message>
    <message id="panel.aside.help">
        <source>panel.aside.help</source>
        <translation>این درخواست دیگر فرستاده نمی‌شود، ولی پاک هم نمی‌شود؛ سامانهٔ مرکزی از کنار گذاشتن آن و دلیلش باخبر می‌شود.</translation>
    </message>
    <message id="panel.aside.keep">
        <source>panel.aside.keep</source>
        <translation>انصراف</translation>
    </message>
    <message id="panel.aside.other">
        <source>panel.aside.other</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message id="panel.aside.programme_over">
        <source>panel.aside.programme_over</source>
        <translation>برنامهٔ فروش تمام شده است</translation>
    </message>
    <message id="panel.aside.reason">
        <source>panel.aside.reason</source>
        <translation>دلیل کنار گذاشتن</translation>
    </message>
    <message id="panel.aside.test">
        <source>panel.aside.test</source>
        <translation>درخواست آزمایشی بوده است</translation>
    </message>
    <message id="panel.attention">
        <source>panel.attention</source>
        <translation>نیازمند رسیدگی</translation>
    </message>
    <message id="panel.attention.none">
        <source>panel.attention.none</source>
        <translation>موردی نیست</translation>
    </message>
    <message id="panel.attention.some">
        <source>panel.attention.some</source>
        <translation>{count} مورد</translation>
    </message>
    <message id="panel.catalogue">
        <source>panel.catalogue</source>
        <translation>اطلاعات برنامه‌ها و قیمت‌ها</translation>
    </message>
    <message id="panel.catalogue.age">
        <source>panel.catalogue.age</source>
        <translation>سن اطلاعات: {age}</translation>
    </message>
    <message id="panel.catalogue.compared">
        <source>panel.catalogue.compared</source>
        <translation>آخرین مقایسه با سامانهٔ مرکزی: {moment}</translation>
    </message>
    <message id="panel.catalogue.none">
        <source>panel.catalogue.none</source>
        <translation>هنوز دریافت نشده است</translation>
    </message>
    <message id="panel.clock">
        <source>panel.clock</source>
        <translation>ساعت پایانه</translation>
    </message>
    <message id="panel.clock.fast">
        <source>panel.clock.fast</source>
        <translation>ساعت دستگاه {age} جلو است.</translation>
    </message>
    <message id="panel.clock.slow">
        <source>panel.clock.slow</source>
        <translation>ساعت دستگاه {age} عقب است.</translation>
    </message>
    <message id="panel.clock.sure">
        <source>panel.clock.sure</source>
        <translation>با سامانهٔ مرکزی هماهنگ است</translation>
    </message>
    <message id="panel.clock.unheard">
        <source>panel.clock.unheard</source>
        <translation>ساعت سامانهٔ مرکزی در یک روز گذشته گرفته نشده است.</translation>
    </message>
    <message id="panel.clock.unsure">
        <source>panel.clock.unsure</source>
        <translation>نامطمئن است</translation>
    </message>
    <message id="panel.code">
        <source>panel.code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="panel.delivered">
        <source>panel.delivered</source>
        <translation>آخرین تحویل به سامانهٔ مرکزی</translation>
    </message>
    <message id="panel.delivered.none">
        <source>panel.delivered.none</source>
        <translation>هنوز چیزی تحویل نشده است</translation>
    </message>
    <message id="panel.elsewhere">
        <source>panel.elsewhere</source>
        <translation>خروجی گرفتن و کنار گذاشتن فقط در پایانهٔ کارشناس یا با فرمان kiosk outbox انجام می‌شود.</translation>
    </message>
    <message id="panel.export">
        <source>panel.export</source>
        <translation>خروجی فایل</translation>
    </message>
    <message id="panel.exported">
        <source>panel.exported</source>
        <translation>فایل خروجی نوشته شد و پس از ۷ روز پاک می‌شود: {path}</translation>
    </message>
    <message id="panel.heading">
        <source>panel.heading</source>
        <translation>وضعیت پایانه</translation>
    </message>
    <message id="panel.kind.event.set_aside">
        <source>panel.kind.event.set_aside</source>
        <translation>خبر کنار گذاشتن یک درخواست</translation>
    </message>
    <message id="panel.kind.purchase.collected">
        <source>panel.kind.purchase.collected</source>
        <translation>درخواست در انتظار احراز</translation>
    </message>
    <message id="panel.kind.purchase.submitted">
        <source>panel.kind.purchase.submitted</source>
        <translation>درخواست خرید</translation>
    </message>
    <message id="panel.kind.support.message">
        <source>panel.kind.support.message</source>
        <translation>پیام به پشتیبانی</translation>
    </message>
    <message id="panel.line">
        <source>panel.line</source>
        <translation>ارتباط با سامانهٔ مرکزی</translation>
    </message>
    <message id="panel.line.heard">
        <source>panel.line.heard</source>
        <translation>آخرین پاسخ: {moment}</translation>
    </message>
    <message id="panel.line.offline">
        <source>panel.line.offline</source>
        <translation>قطع است</translation>
    </message>
    <message id="panel.line.online">
        <source>panel.line.online</source>
        <translation>برقرار است</translation>
    </message>
    <message id="panel.line.paused">
        <source>panel.line.paused</source>
        <translation>سامانهٔ مرکزی این پایانه را نمی‌پذیرد</translation>
    </message>
    <message id="panel.line.since">
        <source>panel.line.since</source>
        <translation>از {moment}.</translation>
    </message>
    <message id="panel.line.unknown">
        <source>panel.line.unknown</source>
        <translation>در حال بررسی</translation>
    </message>
    <message id="panel.moment">
        <source>panel.moment</source>
        <translation>{day} ساعت {time}</translation>
    </message>
    <message id="panel.more">
        <source>panel.more</source>
        <translation>{count} مورد دیگر را با فرمان kiosk outbox list ببینید.</translation>
    </message>
    <message id="panel.printer">
        <source>panel.printer</source>
        <translation>چاپگر رسید</translation>
    </message>
    <message id="panel.printer.degraded">
        <source>panel.printer.degraded</source>
        <translation>کار می‌کند، ولی باید به آن رسیدگی شود</translation>
    </message>
    <message id="panel.printer.out">
        <source>panel.printer.out</source>
        <translation>کار نمی‌کند</translation>
    </message>
    <message id="panel.printer.ready">
        <source>panel.printer.ready</source>
        <translation>آماده است</translation>
    </message>
    <message id="panel.printer.unknown">
        <source>panel.printer.unknown</source>
        <translation>وضعیت آن معلوم نیست</translation>
    </message>
    <message id="panel.queued">
        <source>panel.queued</source>
        <translation>در صف ارسال گذاشته شد.</translation>
    </message>
    <message id="panel.refused">
        <source>panel.refused</source>
        <translation>درخواست‌های نیازمند رسیدگی</translation>
    </message>
    <message id="panel.retry">
        <source>panel.retry</source>
        <translation>ارسال دوباره</translation>
    </message>
    <message id="panel.store">
        <source>panel.store</source>
        <translation>حافظهٔ پایانه</translation>
    </message>
    <message id="panel.store.damaged">
        <source>panel.store.damaged</source>
        <translation>آسیب دیده است؛ مشتری تازه پذیرفته نمی‌شود</translation>
    </message>
    <message id="panel.store.fails">
        <source>panel.store.fails</source>
        <translation>باز نمی‌شود</translation>
    </message>
    <message id="panel.store.no_room">
        <source>panel.store.no_room</source>
        <translation>جا ندارد؛ مشتری تازه پذیرفته نمی‌شود</translation>
    </message>
    <message id="panel.store.open">
        <source>panel.store.open</source>
        <translation>سالم است و جا دارد</translation>
    </message>
    <message id="panel.store.read_only">
        <source>panel.store.read_only</source>
        <translation>نوشته نمی‌شود؛ مشتری تازه پذیرفته نمی‌شود</translation>
    </message>
    <message id="panel.waiting">
        <source>panel.waiting</source>
        <translation>در صف ارسال</translation>
    </message>
    <message id="panel.waiting.none">
        <source>panel.waiting.none</source>
        <translation>چیزی در صف نیست</translation>
    </message>
    <message id="panel.waiting.oldest">
        <source>panel.waiting.oldest</source>
        <translation>قدیمی‌ترین: {age}</translation>
    </message>
    <message id="panel.waiting.some">
        <source>panel.waiting.some</source>
        <translation>{count} مورد</translation>
    </message>
    <message id="pick.none">
        <source>pick.none</source>
        <translation>موردی پیدا نشد؛ بخش دیگری از نام را بنویسید.</translation>
    </message>
    <message id="pick.picked">
        <source>pick.picked</source>
        <translation>از فهرست انتخاب شد</translation>
    </message>
    <message id="prepare.card">
        <source>prepare.card</source>
        <translation>کارت ملی</translation>
    </message>
    <message id="prepare.certificate">
        <source>prepare.certificate</source>
        <translation>شناسنامه، برای تاریخ صدور</translation>
    </message>
    <message id="prepare.heading">
        <source>prepare.heading</source>
        <translation>این‌ها را دم دست داشته باشید</translation>
    </message>
    <message id="prepare.phone">
        <source>prepare.phone</source>
        <translation>تلفن همراهی که به نام خودتان است؛ کد را با پیامک می‌گیرید</translation>
    </message>
    <message id="prepare.postal">
        <source>prepare.postal</source>
        <translation>نشانی و کد پستی ده‌رقمی</translation>
    </message>
    <message id="prepare.sheba">
        <source>prepare.sheba</source>
        <translation>شماره شبای حساب خودتان</translation>
    </message>
    <message id="programme.circular">
        <source>programme.circular</source>
        <translation>شماره بخشنامه</translation>
    </message>
    <message id="programme.closes">
        <source>programme.closes</source>
        <translation>مهلت ثبت‌نام تا</translation>
    </message>
    <message id="programme.deposit">
        <source>programme.deposit</source>
        <translation>پیش‌پرداخت پس از پذیرش</translation>
    </message>
    <message id="programme.group">
        <source>programme.group</source>
        <translation>گروه متقاضیان</translation>
    </message>
    <message id="programme.group.family">
        <source>programme.group.family</source>
        <translation>طرح حمایت از خانواده و جوانی جمعیت</translation>
    </message>
    <message id="programme.group.ordinary">
        <source>programme.group.ordinary</source>
        <translation>عادی</translation>
    </message>
    <message id="programme.group.other">
        <source>programme.group.other</source>
        <translation>بر پایهٔ شرایط بخشنامه</translation>
    </message>
    <message id="programme.group.scrappage">
        <source>programme.group.scrappage</source>
        <translation>جایگزینی خودروی فرسوده</translation>
    </message>
    <message id="programme.kind.cash">
        <source>programme.kind.cash</source>
        <translation>فروش نقدی</translation>
    </message>
    <message id="programme.kind.immediate">
        <source>programme.kind.immediate</source>
        <translation>فروش فوری</translation>
    </message>
    <message id="programme.kind.other">
        <source>programme.kind.other</source>
        <translation>برنامهٔ فروش</translation>
    </message>
    <message id="programme.kind.participation">
        <source>programme.kind.participation</source>
        <translation>مشارکت در تولید</translation>
    </message>
    <message id="programme.kind.presale">
        <source>programme.kind.presale</source>
        <translation>پیش‌فروش</translation>
    </message>
    <message id="programme.price.at_delivery">
        <source>programme.price.at_delivery</source>
        <translation>قیمت زمان تحویل</translation>
    </message>
    <message id="programme.price.fixed">
        <source>programme.price.fixed</source>
        <translation>قیمت قطعی</translation>
    </message>
    <message id="programme.price.on_account">
        <source>programme.price.on_account</source>
        <translation>قیمت علی‌الحساب</translation>
    </message>
    <message id="programme.price.other">
        <source>programme.price.other</source>
        <translation>قیمت بر پایهٔ بخشنامه</translation>
    </message>
    <message id="programme.price_kind">
        <source>programme.price_kind</source>
        <translation>نوع قیمت</translation>
    </message>
    <message id="programme.proxy_account">
        <source>programme.proxy_account</source>
        <translation>حساب وکالتی</translation>
    </message>
    <message id="programme.proxy_account.wanted">
        <source>programme.proxy_account.wanted</source>
        <translation>لازم است</translation>
    </message>
    <message id="programme.read">
        <source>programme.read</source>
        <translation>خواندن بخشنامه</translation>
    </message>
    <message id="programme.vehicles">
        <source>programme.vehicles</source>
        <translation>خودروها</translation>
    </message>
    <message id="progress.place">
        <source>progress.place</source>
        <translation>مرحلهٔ {step} از {steps}: {name}</translation>
    </message>
    <message id="purchase.colour.heading">
        <source>purchase.colour.heading</source>
        <translation>چه رنگی؟</translation>
    </message>
    <message id="purchase.colour.help">
        <source>purchase.colour.help</source>
        <translation>رنگ‌های موجود این خودرو در این برنامه</translation>
    </message>
    <message id="purchase.contract.heading">
        <source>purchase.contract.heading</source>
        <translation>متن قرارداد را بخوانید و بپذیرید</translation>
    </message>
    <message id="purchase.contract.help">
        <source>purchase.contract.help</source>
        <translation>اگر بخشی روشن نیست، پیش از پذیرش از کارشناس بپرسید.</translation>
    </message>
    <message id="purchase.dealer.heading">
        <source>purchase.dealer.heading</source>
        <translation>خودرو را از کدام نمایندگی تحویل می‌گیرید؟</translation>
    </message>
    <message id="purchase.dealer.help">
        <source>purchase.dealer.help</source>
        <translation>نمایندگی‌های شهر خودتان بالاتر آمده‌اند.</translation>
    </message>
    <message id="purchase.deposit.heading">
        <source>purchase.deposit.heading</source>
        <translation>شماره شبای حساب وکالتی شما چیست؟</translation>
    </message>
    <message id="purchase.deposit.help">
        <source>purchase.deposit.help</source>
        <translation>این برنامه حساب وکالتی می‌خواهد: حسابی به نام خودتان که پیش‌پرداخت در آن مسدود می‌شود. وکالت را بانک ثبت می‌کند.</translation>
    </message>
    <message id="purchase.done.heading">
        <source>purchase.done.heading</source>
        <translation>درخواست شما ثبت شد</translation>
    </message>
    <message id="purchase.done.help">
        <source>purchase.done.help</source>
        <translation>کد رهگیری را نگه دارید؛ رسید چاپ و پیامک می‌شود.</translation>
    </message>
    <message id="purchase.final.heading">
        <source>purchase.final.heading</source>
        <translation>همه‌چیز آماده است؛ ثبت نهایی کنید</translation>
    </message>
    <message id="purchase.final.help">
        <source>purchase.final.help</source>
        <translation>یک بار دیگر همه ردیف‌ها را ببینید؛ با دکمه پایین، درخواست شما ثبت می‌شود.</translation>
    </message>
    <message id="purchase.options.heading">
        <source>purchase.options.heading</source>
        <translation>گزینه‌های دلخواه</translation>
    </message>
    <message id="purchase.options.help">
        <source>purchase.options.help</source>
        <translation>هر کدام را می‌خواهید انتخاب کنید؛ انتخاب هیچ‌کدام هم اشکالی ندارد.</translation>
    </message>
    <message id="purchase.programmes.heading">
        <source>purchase.programmes.heading</source>
        <translation>در کدام برنامه فروش ثبت‌نام می‌کنید؟</translation>
    </message>
    <message id="purchase.programmes.help">
        <source>purchase.programmes.help</source>
        <translation>برنامه‌های فعال؛ متن بخشنامه هر برنامه را می‌توانید بخوانید.</translation>
    </message>
    <message id="purchase.vehicle.heading">
        <source>purchase.vehicle.heading</source>
        <translation>کدام خودرو را می‌خواهید؟</translation>
    </message>
    <message id="purchase.vehicle.help">
        <source>purchase.vehicle.help</source>
        <translation>قیمت‌ها به ریال و بدون مالیات و گزینه‌هاست.</translation>
    </message>
    <message id="reading.down">
        <source>reading.down</source>
        <translation>بخش بعدی متن</translation>
    </message>
    <message id="reading.up">
        <source>reading.up</source>
        <translation>بخش قبلی متن</translation>
    </message>
    <message id="reason.bought_elsewhere">
        <source>reason.bought_elsewhere</source>
        <translation>خودروی دیگری خریده‌ام</translation>
    </message>
    <message id="reason.delivery">
        <source>reason.delivery</source>
        <translation>موعد تحویل دیر است</translation>
    </message>
    <message id="reason.finances">
        <source>reason.finances</source>
        <translation>پولم آماده نیست</translation>
    </message>
    <message id="reason.other">
        <source>reason.other</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message id="reason.price">
        <source>reason.price</source>
        <translation>قیمت زیاد است</translation>
    </message>
    <message id="receipt.after">
        <source>receipt.after</source>
        <translation>اکنون</translation>
    </message>
    <message id="receipt.awaiting.consequence">
        <source>receipt.awaiting.consequence</source>
        <translation>این درخواست هنوز قطعی نیست. پس از برقراری ارتباط، پیوندی به شمارهٔ همراه شما پیامک می‌شود. از رسیدن درخواست به سامانهٔ مرکزی {days} روز فرصت دارید که با آن پیوند یا در هر پایانه، احراز هویت را تمام کنید؛ پس از آن درخواست باطل می‌شود. قیمت و ظرفیت هنگام تکمیل احراز قطعی می‌شود و تا آن زمان جایی در برنامه نگه داشته نمی‌شود.</translation>
    </message>
    <message id="receipt.awaiting.estimate">
        <source>receipt.awaiting.estimate</source>
        <translation>برآورد مبلغ</translation>
    </message>
    <message id="receipt.awaiting.no_contract">
        <source>receipt.awaiting.no_contract</source>
        <translation>این رسید تنها نشان می‌دهد که درخواست شما در این دستگاه نوشته شده است و قرارداد یا سند تعهد به شمار نمی‌آید.</translation>
    </message>
    <message id="receipt.awaiting.title">
        <source>receipt.awaiting.title</source>
        <translation>رسید موقت درخواست خرید خودرو</translation>
    </message>
    <message id="receipt.before">
        <source>receipt.before</source>
        <translation>پیش از این</translation>
    </message>
    <message id="receipt.cancelled.consequence">
        <source>receipt.cancelled.consequence</source>
        <translation>تنها همین سفارش لغو شد. جای شما در طرح محفوظ است و می‌توانید در همان طرح خودروی دیگری انتخاب کنید.</translation>
    </message>
    <message id="receipt.cancelled.title">
        <source>receipt.cancelled.title</source>
        <translation>رسید لغو سفارش</translation>
    </message>
    <message id="receipt.changed.consequence">
        <source>receipt.changed.consequence</source>
        <translation>خودروی سفارش شما عوض شد. برنامهٔ فروش، نمایندگی و کد رهگیری همان است که بود.</translation>
    </message>
    <message id="receipt.changed.title">
        <source>receipt.changed.title</source>
        <translation>رسید تعویض خودرو</translation>
    </message>
    <message id="receipt.changes">
        <source>receipt.changes</source>
        <translation>آنچه تغییر کرد</translation>
    </message>
    <message id="receipt.copy">
        <source>receipt.copy</source>
        <translation>المثنی، نسخهٔ {number}</translation>
    </message>
    <message id="receipt.customer.mobile">
        <source>receipt.customer.mobile</source>
        <translation>تلفن همراه</translation>
    </message>
    <message id="receipt.customer.name">
        <source>receipt.customer.name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message id="receipt.customer.national_code">
        <source>receipt.customer.national_code</source>
        <translation>کد ملی</translation>
    </message>
    <message id="receipt.date">
        <source>receipt.date</source>
        <translation>تاریخ</translation>
    </message>
    <message id="receipt.dealer">
        <source>receipt.dealer</source>
        <translation>نمایندگی {name}</translation>
    </message>
    <message id="receipt.dealer_code">
        <source>receipt.dealer_code</source>
        <translation>کد نمایندگی {code}</translation>
    </message>
    <message id="receipt.difference">
        <source>receipt.difference</source>
        <translation>تفاوت مبلغ</translation>
    </message>
    <message id="receipt.difference.less">
        <source>receipt.difference.less</source>
        <translation>{amount} ریال کمتر</translation>
    </message>
    <message id="receipt.difference.more">
        <source>receipt.difference.more</source>
        <translation>{amount} ریال بیشتر</translation>
    </message>
    <message id="receipt.difference.none">
        <source>receipt.difference.none</source>
        <translation>بدون تفاوت</translation>
    </message>
    <message id="receipt.file_subject">
        <source>receipt.file_subject</source>
        <translation>رسید با کد رهگیری {code}</translation>
    </message>
    <message id="receipt.in_words">
        <source>receipt.in_words</source>
        <translation>به حروف: {words}</translation>
    </message>
    <message id="receipt.no_contract">
        <source>receipt.no_contract</source>
        <translation>این رسید تنها ثبت درخواست شما را نشان می‌دهد و قرارداد یا سند تعهد به شمار نمی‌آید.</translation>
    </message>
    <message id="receipt.order.amount">
        <source>receipt.order.amount</source>
        <translation>مبلغ سفارش</translation>
    </message>
    <message id="receipt.order.confirmed">
        <source>receipt.order.confirmed</source>
        <translation>تاریخ ثبت سفارش</translation>
    </message>
    <message id="receipt.order.price">
        <source>receipt.order.price</source>
        <translation>بهای خودرو با گزینه‌ها</translation>
    </message>
    <message id="receipt.page">
        <source>receipt.page</source>
        <translation>کد رهگیری {code}، صفحهٔ {page} از {pages}</translation>
    </message>
    <message id="receipt.payments">
        <source>receipt.payments</source>
        <translation>مشخصات پرداخت</translation>
    </message>
    <message id="receipt.price">
        <source>receipt.price</source>
        <translation>مبلغ‌ها</translation>
    </message>
    <message id="receipt.purchase.title">
        <source>receipt.purchase.title</source>
        <translation>رسید ثبت درخواست خرید خودرو</translation>
    </message>
    <message id="receipt.registered.consequence">
        <source>receipt.registered.consequence</source>
        <translation>این درخواست هنگام قطع ارتباط گرفته شده بود و اکنون با احراز هویت شما ثبت شد. رسید موقت پیشین دیگر لازم نیست.</translation>
    </message>
    <message id="receipt.registered.title">
        <source>receipt.registered.title</source>
        <translation>رسید ثبت درخواست خرید خودرو</translation>
    </message>
    <message id="receipt.rials">
        <source>receipt.rials</source>
        <translation>{amount} ریال</translation>
    </message>
    <message id="receipt.scan.form">
        <source>receipt.scan.form</source>
        <translation>اسکن کنید و کد رهگیری را بنویسید</translation>
    </message>
    <message id="receipt.scan.request">
        <source>receipt.scan.request</source>
        <translation>با دوربین گوشی اسکن و پیگیری کنید</translation>
    </message>
    <message id="receipt.signature">
        <source>receipt.signature</source>
        <translation>مهر و امضا</translation>
    </message>
    <message id="receipt.state">
        <source>receipt.state</source>
        <translation>وضعیت</translation>
    </message>
    <message id="receipt.state.awaiting_identity">
        <source>receipt.state.awaiting_identity</source>
        <translation>در انتظار احراز هویت</translation>
    </message>
    <message id="receipt.state.order_cancelled">
        <source>receipt.state.order_cancelled</source>
        <translation>سفارش لغو شد</translation>
    </message>
    <message id="receipt.state.registered">
        <source>receipt.state.registered</source>
        <translation>ثبت شد</translation>
    </message>
    <message id="receipt.state.vehicle_changed">
        <source>receipt.state.vehicle_changed</source>
        <translation>خودرو تعویض شد</translation>
    </message>
    <message id="receipt.state.waiting_to_send">
        <source>receipt.state.waiting_to_send</source>
        <translation>ثبت شد؛ در انتظار ارسال به سامانهٔ مرکزی</translation>
    </message>
    <message id="receipt.state.withdrawn">
        <source>receipt.state.withdrawn</source>
        <translation>از طرح انصراف داده شد</translation>
    </message>
    <message id="receipt.subject">
        <source>receipt.subject</source>
        <translation>بابت</translation>
    </message>
    <message id="receipt.support">
        <source>receipt.support</source>
        <translation>تماس با پشتیبانی: {phone}</translation>
    </message>
    <message id="receipt.support_with_email">
        <source>receipt.support_with_email</source>
        <translation>تماس با پشتیبانی: {phone} یا {email}</translation>
    </message>
    <message id="receipt.time">
        <source>receipt.time</source>
        <translation>ساعت</translation>
    </message>
    <message id="receipt.total">
        <source>receipt.total</source>
        <translation>جمع کل</translation>
    </message>
    <message id="receipt.track_at">
        <source>receipt.track_at</source>
        <translation>پیگیری با کد رهگیری در نشانی {address}</translation>
    </message>
    <message id="receipt.tracking_code">
        <source>receipt.tracking_code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="receipt.unit">
        <source>receipt.unit</source>
        <translation>ریال</translation>
    </message>
    <message id="receipt.vat">
        <source>receipt.vat</source>
        <translation>مالیات و عوارض ارزش افزوده</translation>
    </message>
    <message id="receipt.withdrawn.consequence">
        <source>receipt.withdrawn.consequence</source>
        <translation>با این انصراف، شما از کل طرح بیرون رفتید؛ جای شما در آن نگه داشته نمی‌شود و در همین طرح دیگر نمی‌توانید ثبت‌نام کنید.</translation>
    </message>
    <message id="receipt.withdrawn.title">
        <source>receipt.withdrawn.title</source>
        <translation>رسید انصراف از طرح</translation>
    </message>
    <message id="request.cancel">
        <source>request.cancel</source>
        <translation>لغو سفارش</translation>
    </message>
    <message id="request.cancel.help">
        <source>request.cancel.help</source>
        <translation>فقط این سفارش؛ در طرح می‌مانید و خودروی دیگری انتخاب می‌کنید.</translation>
    </message>
    <message id="request.change">
        <source>request.change</source>
        <translation>تعویض خودرو</translation>
    </message>
    <message id="request.change.help">
        <source>request.change.help</source>
        <translation>خودرو، رنگ یا گزینه‌های دیگر در همین برنامه</translation>
    </message>
    <message id="request.confirmed_at">
        <source>request.confirmed_at</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message id="request.deadline">
        <source>request.deadline</source>
        <translation>مهلت پرداخت</translation>
    </message>
    <message id="request.file">
        <source>request.file</source>
        <translation>تکمیل پرونده</translation>
    </message>
    <message id="request.file.help">
        <source>request.file.help</source>
        <translation>شماره گواهینامه و تلفن ثابت را به پرونده بیفزایید.</translation>
    </message>
    <message id="request.file_completed_at">
        <source>request.file_completed_at</source>
        <translation>تکمیل پرونده در</translation>
    </message>
    <message id="request.heading">
        <source>request.heading</source>
        <translation>درخواست شما</translation>
    </message>
    <message id="request.help">
        <source>request.help</source>
        <translation>وضعیت کنونی، سابقه و کارهایی که می‌توانید انجام دهید</translation>
    </message>
    <message id="request.note.vehicle_changed">
        <source>request.note.vehicle_changed</source>
        <translation>تعویض خودرو: «{before}» با «{after}» جایگزین شد.</translation>
    </message>
    <message id="request.reorder">
        <source>request.reorder</source>
        <translation>انتخاب خودروی دیگر</translation>
    </message>
    <message id="request.reorder.help">
        <source>request.reorder.help</source>
        <translation>جای شما در طرح باقی است؛ در همین برنامه درخواست تازه‌ای ثبت کنید.</translation>
    </message>
    <message id="request.state">
        <source>request.state</source>
        <translation>وضعیت</translation>
    </message>
    <message id="request.state.accepted">
        <source>request.state.accepted</source>
        <translation>پذیرفته شده</translation>
    </message>
    <message id="request.state.awaiting_payment">
        <source>request.state.awaiting_payment</source>
        <translation>در انتظار پرداخت</translation>
    </message>
    <message id="request.state.delivered">
        <source>request.state.delivered</source>
        <translation>تحویل شده</translation>
    </message>
    <message id="request.state.file_made">
        <source>request.state.file_made</source>
        <translation>تشکیل پرونده</translation>
    </message>
    <message id="request.state.in_review">
        <source>request.state.in_review</source>
        <translation>در صف بررسی و اولویت‌بندی</translation>
    </message>
    <message id="request.state.invited">
        <source>request.state.invited</source>
        <translation>دعوتنامه صادر شده</translation>
    </message>
    <message id="request.state.order_cancelled">
        <source>request.state.order_cancelled</source>
        <translation>لغو سفارش</translation>
    </message>
    <message id="request.state.other">
        <source>request.state.other</source>
        <translation>در جریان</translation>
    </message>
    <message id="request.state.paid">
        <source>request.state.paid</source>
        <translation>پرداخت شده</translation>
    </message>
    <message id="request.state.registered">
        <source>request.state.registered</source>
        <translation>ثبت شده</translation>
    </message>
    <message id="request.state.rejected">
        <source>request.state.rejected</source>
        <translation>رد شده</translation>
    </message>
    <message id="request.state.unpaid_cancelled">
        <source>request.state.unpaid_cancelled</source>
        <translation>لغو به علت عدم پرداخت</translation>
    </message>
    <message id="request.state.withdrawn">
        <source>request.state.withdrawn</source>
        <translation>انصراف از طرح</translation>
    </message>
    <message id="request.tracking_code">
        <source>request.tracking_code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="request.withdraw">
        <source>request.withdraw</source>
        <translation>انصراف از طرح</translation>
    </message>
    <message id="request.withdraw.help">
        <source>request.withdraw.help</source>
        <translation>به‌کلی از طرح خارج می‌شوید؛ این کار برگشت ندارد.</translation>
    </message>
    <message id="requests.heading">
        <source>requests.heading</source>
        <translation>ثبت و پیگیری درخواست‌های مشتری</translation>
    </message>
    <message id="requests.help">
        <source>requests.help</source>
        <translation>درخواستی را که می‌خواهید ببینید انتخاب کنید.</translation>
    </message>
    <message id="restart.confirm">
        <source>restart.confirm</source>
        <translation>بله، از اول</translation>
    </message>
    <message id="restart.heading">
        <source>restart.heading</source>
        <translation>از اول شروع کنیم؟</translation>
    </message>
    <message id="restart.stay">
        <source>restart.stay</source>
        <translation>نه، ادامه می‌دهم</translation>
    </message>
    <message id="restart.text">
        <source>restart.text</source>
        <translation>اگر از اول شروع کنید، آنچه تا اینجا نوشته‌اید پاک می‌شود.</translation>
    </message>
    <message id="saipa.code.heading">
        <source>saipa.code.heading</source>
        <translation>کد احراز را وارد کنید</translation>
    </message>
    <message id="saipa.code.help">
        <source>saipa.code.help</source>
        <translation>پیامکی با عنوان «کد احراز امتا» برایتان فرستادیم.</translation>
    </message>
    <message id="saipa.consent.heading">
        <source>saipa.consent.heading</source>
        <translation>اجازه می‌دهید اطلاعاتتان در اختیار سایپا قرار گیرد؟</translation>
    </message>
    <message id="saipa.consent.help">
        <source>saipa.consent.help</source>
        <translation>سامانه احراز هویت امتا، مرکز توسعه تجارت الکترونیکی وزارت صمت (ecsw.ir)</translation>
    </message>
    <message id="saipa.entry.heading">
        <source>saipa.entry.heading</source>
        <translation>سامانه فروش گروه سایپا</translation>
    </message>
    <message id="saipa.entry.help">
        <source>saipa.entry.help</source>
        <translation>برای خرید باید احراز هویت شده باشید و رمز عبور سایپا داشته باشید.</translation>
    </message>
    <message id="saipa.identity.heading">
        <source>saipa.identity.heading</source>
        <translation>کد ملی و تاریخ تولد شما</translation>
    </message>
    <message id="saipa.identity.help">
        <source>saipa.identity.help</source>
        <translation>این دو باید با شناسنامه و با مالک شماره همراه یکی باشند.</translation>
    </message>
    <message id="saipa.known.heading">
        <source>saipa.known.heading</source>
        <translation>شما پیش‌تر احراز هویت شده‌اید</translation>
    </message>
    <message id="saipa.known.help">
        <source>saipa.known.help</source>
        <translation>ثبت‌نام دوباره لازم نیست. اگر رمز عبور را به یاد ندارید، از «بازیابی کلمه عبور» رمز تازه‌ای بگذارید.</translation>
    </message>
    <message id="saipa.known.menu">
        <source>saipa.known.menu</source>
        <translation>ادامه با همین حساب</translation>
    </message>
    <message id="saipa.known.menu.help">
        <source>saipa.known.menu.help</source>
        <translation>رمز عبور شما همان می‌ماند.</translation>
    </message>
    <message id="saipa.login.heading">
        <source>saipa.login.heading</source>
        <translation>کد ملی خود را وارد کنید</translation>
    </message>
    <message id="saipa.login.help">
        <source>saipa.login.help</source>
        <translation>نام کاربری شما کد ملی شماست. اگر تازه آمده‌اید یا رمز را به یاد ندارید، یکی از گزینه‌های پایین را بزنید.</translation>
    </message>
    <message id="saipa.login.password.heading">
        <source>saipa.login.password.heading</source>
        <translation>رمز عبور خود را وارد کنید</translation>
    </message>
    <message id="saipa.login.password.help">
        <source>saipa.login.password.help</source>
        <translation>رمزی که در سامانه فروش سایپا گذاشته‌اید</translation>
    </message>
    <message id="saipa.mobile.heading">
        <source>saipa.mobile.heading</source>
        <translation>شماره تلفن همراه شما چیست؟</translation>
    </message>
    <message id="saipa.mobile.help">
        <source>saipa.mobile.help</source>
        <translation>شماره باید فعال و به نام خودتان باشد. احراز هویت با سامانه امتا (مرکز توسعه تجارت الکترونیکی وزارت صمت) انجام می‌شود.</translation>
    </message>
    <message id="saipa.not_registered">
        <source>saipa.not_registered</source>
        <translation>تاکنون ثبت نام نکرده اید؟</translation>
    </message>
    <message id="saipa.password.heading">
        <source>saipa.password.heading</source>
        <translation>تعویض رمز عبور</translation>
    </message>
    <message id="saipa.password.help">
        <source>saipa.password.help</source>
        <translation>رمز دلخواهتان را بنویسید و تکرار کنید. از این پس با کد ملی و همین رمز می‌توانید خرید کنید.</translation>
    </message>
    <message id="saipa.password_missing.help">
        <source>saipa.password_missing.help</source>
        <translation>ثبت‌نام دوباره لازم نیست، ولی هنوز رمز عبوری انتخاب نکرده‌اید. از «بازیابی کلمه عبور» رمزتان را تعیین کنید.</translation>
    </message>
    <message id="saipa.profile.all">
        <source>saipa.profile.all</source>
        <translation>اطلاعات مکانی و تماس</translation>
    </message>
    <message id="saipa.profile.place.heading">
        <source>saipa.profile.place.heading</source>
        <translation>اطلاعات مکانی و تماس: در کدام شهر زندگی می‌کنید؟</translation>
    </message>
    <message id="saipa.recover">
        <source>saipa.recover</source>
        <translation>بازیابی کلمه عبور</translation>
    </message>
    <message id="saipa.recover.send">
        <source>saipa.recover.send</source>
        <translation>ارسال و تایید</translation>
    </message>
    <message id="saipa.recover_password.help">
        <source>saipa.recover_password.help</source>
        <translation>رمز تازه را بنویسید و تکرار کنید؛ از این پس با همین رمز وارد می‌شوید.</translation>
    </message>
    <message id="saipa.sign_in">
        <source>saipa.sign_in</source>
        <translation>ورود/ثبت نام</translation>
    </message>
    <message id="saipa.sign_in.help">
        <source>saipa.sign_in.help</source>
        <translation>با کد ملی و رمز عبور وارد شوید یا ثبت‌نام کنید.</translation>
    </message>
    <message id="section.account">
        <source>section.account</source>
        <translation>حساب کاربری</translation>
    </message>
    <message id="section.contract">
        <source>section.contract</source>
        <translation>قرارداد</translation>
    </message>
    <message id="section.finish">
        <source>section.finish</source>
        <translation>ثبت نهایی</translation>
    </message>
    <message id="section.identity">
        <source>section.identity</source>
        <translation>احراز هویت</translation>
    </message>
    <message id="section.password">
        <source>section.password</source>
        <translation>رمز عبور</translation>
    </message>
    <message id="section.profile">
        <source>section.profile</source>
        <translation>اطلاعات شخصی</translation>
    </message>
    <message id="section.review">
        <source>section.review</source>
        <translation>بازبینی</translation>
    </message>
    <message id="section.sign_in">
        <source>section.sign_in</source>
        <translation>ورود</translation>
    </message>
    <message id="section.vehicle">
        <source>section.vehicle</source>
        <translation>انتخاب خودرو</translation>
    </message>
    <message id="service.account">
        <source>service.account</source>
        <translation>حساب کاربری</translation>
    </message>
    <message id="service.heading">
        <source>service.heading</source>
        <translation>چه کاری می‌خواهید انجام دهید؟</translation>
    </message>
    <message id="service.help">
        <source>service.help</source>
        <translation>خدمت و خودروساز مورد نظرتان را انتخاب کنید.</translation>
    </message>
    <message id="service.purchase">
        <source>service.purchase</source>
        <translation>خرید خودرو</translation>
    </message>
    <message id="sheet.close">
        <source>sheet.close</source>
        <translation>بستن</translation>
    </message>
    <message id="sim.phone.empty">
        <source>sim.phone.empty</source>
        <translation>هنوز پیامکی نرسیده است.</translation>
    </message>
    <message id="sim.phone.note">
        <source>sim.phone.note</source>
        <translation>پیامک‌ها در حالت آزمایشی به جای گوشی مشتری اینجا می‌رسند.</translation>
    </message>
    <message id="sim.phone.title">
        <source>sim.phone.title</source>
        <translation>گوشی آزمایشی</translation>
    </message>
    <message id="sms.accepted">
        <source>sms.accepted</source>
        <translation>درخواست شما در «{programme}» پذیرفته شد. زمان پرداخت را با پیامک خبر می‌دهیم.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.awaiting">
        <source>sms.awaiting</source>
        <translation>درخواست خرید شما از «{maker}» هنگام قطع ارتباط گرفته شد و در انتظار احراز است. تا {day} ساعت {time} در هر پایانه با کد پیامکی وارد شوید و آن را ثبت نهایی کنید.
اگر درخواستی نداده‌اید، کاری لازم نیست.</translation>
    </message>
    <message id="sms.awaiting_lapsed">
        <source>sms.awaiting_lapsed</source>
        <translation>مهلت احراز هویت گذشت و درخواست خرید شما از «{maker}» ثبت نشد. هر زمان خواستید می‌توانید در هر پایانه درخواست تازه‌ای بدهید.</translation>
    </message>
    <message id="sms.awaiting_link">
        <source>sms.awaiting_link</source>
        <translation>درخواست خرید شما از «{maker}» هنگام قطع ارتباط گرفته شد و در انتظار احراز است. تا {day} ساعت {time} آن را در هر پایانه یا با این پیوند روی گوشی خود تمام کنید. اگر درخواستی نداده‌اید، کاری لازم نیست.
{link}</translation>
    </message>
    <message id="sms.awaiting_refused">
        <source>sms.awaiting_refused</source>
        <translation>هویت شما احراز شد، اما درخواستتان در «{programme}» ثبت نشد: {reason}
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.awaiting_reminder">
        <source>sms.awaiting_reminder</source>
        <translation>یادآوری: درخواست خرید شما از «{maker}» هنوز در انتظار احراز است و {day} ساعت {time} باطل می‌شود. پیش از آن در هر پایانه با کد پیامکی وارد شوید و آن را ثبت نهایی کنید.
اگر درخواستی نداده‌اید، کاری لازم نیست.</translation>
    </message>
    <message id="sms.awaiting_reminder_link">
        <source>sms.awaiting_reminder_link</source>
        <translation>یادآوری: درخواست خرید شما از «{maker}» هنوز در انتظار احراز است و {day} ساعت {time} باطل می‌شود. پیش از آن در هر پایانه یا با این پیوند آن را تمام کنید. اگر درخواستی نداده‌اید، کاری لازم نیست.
{link}</translation>
    </message>
    <message id="sms.awaiting_withdrawn">
        <source>sms.awaiting_withdrawn</source>
        <translation>انصراف شما از درخواستی که در «{programme}» هنگام قطع ارتباط گرفته شده بود انجام شد و اطلاعات آن پاک شد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.cancelled">
        <source>sms.cancelled</source>
        <translation>سفارش «{vehicle}» لغو شد. جای شما در «{programme}» محفوظ است و می‌توانید خودروی دیگری سفارش دهید.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.change_mobile">
        <source>sms.change_mobile</source>
        <translation>کد تأیید شمارهٔ همراه تازه: {code}
این کد را به کسی ندهید.</translation>
    </message>
    <message id="sms.change_password">
        <source>sms.change_password</source>
        <translation>کد تأیید تغییر رمز عبور: {code}
این کد را به کسی ندهید.</translation>
    </message>
    <message id="sms.deadline">
        <source>sms.deadline</source>
        <translation>{day}، ساعت {time}</translation>
    </message>
    <message id="sms.deferral">
        <source>sms.deferral</source>
        <translation>احراز هویت شما برای «{maker}» ناتمام ماند. تا {day} ساعت {time} آن را با این پیوند روی گوشی خود تمام کنید:
{link}</translation>
    </message>
    <message id="sms.file_made">
        <source>sms.file_made</source>
        <translation>پروندهٔ خرید «{vehicle}» تکمیل شد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.follow">
        <source>sms.follow</source>
        <translation>پیگیری: {address}</translation>
    </message>
    <message id="sms.identity">
        <source>sms.identity</source>
        <translation>کد احراز امتا: {code}
این کد را به کسی ندهید.</translation>
    </message>
    <message id="sms.invited">
        <source>sms.invited</source>
        <translation>دعوتنامهٔ تحویل «{vehicle}» صادر شد. لطفاً به نمایندگی {dealer} سر بزنید.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.login">
        <source>sms.login</source>
        <translation>رمز عبور پیامکی: {code}
این رمز را به کسی ندهید.</translation>
    </message>
    <message id="sms.mobile_changed">
        <source>sms.mobile_changed</source>
        <translation>شمارهٔ همراه حساب کاربری شما تغییر کرد. اگر این کار شما نیست، زود با پشتیبانی تماس بگیرید.</translation>
    </message>
    <message id="sms.payment_asked">
        <source>sms.payment_asked</source>
        <translation>نوبت پرداخت درخواست شما در «{programme}» رسیده است. مهلت پرداخت: {deadline}
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.profile">
        <source>sms.profile</source>
        <translation>کد اعتبارسنجی: {code}
با این کد، مشخصات خود را برای خرید خودرو تأیید می‌کنید.</translation>
    </message>
    <message id="sms.receipt">
        <source>sms.receipt</source>
        <translation>درخواست شما در «{programme}» ثبت شد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.recovery">
        <source>sms.recovery</source>
        <translation>کد تأیید بازیابی رمز عبور: {code}
این کد را به کسی ندهید.</translation>
    </message>
    <message id="sms.registration">
        <source>sms.registration</source>
        <translation>کد تأیید ثبت‌نام: {code}
این کد را به کسی ندهید.</translation>
    </message>
    <message id="sms.rejected">
        <source>sms.rejected</source>
        <translation>درخواست شما در «{programme}» پذیرفته نشد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.support">
        <source>sms.support</source>
        <translation>پیام شما به پشتیبانی رسید.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.support_reply">
        <source>sms.support_reply</source>
        <translation>پاسخ پشتیبانی: {reply}
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.unpaid">
        <source>sms.unpaid</source>
        <translation>مهلت پرداخت به پایان رسید و درخواست شما در «{programme}» لغو شد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.vehicle_changed">
        <source>sms.vehicle_changed</source>
        <translation>خودروی درخواست شما در «{programme}» به «{vehicle}» تغییر کرد.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="sms.withdrawn">
        <source>sms.withdrawn</source>
        <translation>انصراف شما از «{programme}» ثبت شد. دیگر در این طرح جایی ندارید.
کد رهگیری: {tracking_code}</translation>
    </message>
    <message id="status.offline">
        <source>status.offline</source>
        <translation>ارتباط با سامانهٔ مرکزی برقرار نیست؛ درخواست شما نگه داشته و بعداً فرستاده می‌شود.</translation>
    </message>
    <message id="status.printer">
        <source>status.printer</source>
        <translation>چاپگر کاغذ ندارد یا در دسترس نیست؛ رسید را با پیامک و QR می‌گیرید.</translation>
    </message>
    <message id="status.ready">
        <source>status.ready</source>
        <translation>این دستگاه آماده است.</translation>
    </message>
    <message id="summary.claim">
        <source>summary.claim</source>
        <translation>مشخصات شما، هنوز احراز نشده</translation>
    </message>
    <message id="summary.colour">
        <source>summary.colour</source>
        <translation>رنگ</translation>
    </message>
    <message id="summary.customer">
        <source>summary.customer</source>
        <translation>متقاضی</translation>
    </message>
    <message id="summary.dealer">
        <source>summary.dealer</source>
        <translation>نمایندگی تحویل</translation>
    </message>
    <message id="summary.estimate">
        <source>summary.estimate</source>
        <translation>برآورد مبلغ، هنوز قطعی نیست</translation>
    </message>
    <message id="summary.line">
        <source>summary.line</source>
        <translation>{title}</translation>
    </message>
    <message id="summary.model">
        <source>summary.model</source>
        <translation>خودرو</translation>
    </message>
    <message id="summary.name">
        <source>summary.name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message id="summary.net">
        <source>summary.net</source>
        <translation>مبلغ بدون مالیات</translation>
    </message>
    <message id="summary.options">
        <source>summary.options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message id="summary.price">
        <source>summary.price</source>
        <translation>مبلغ</translation>
    </message>
    <message id="summary.profile">
        <source>summary.profile</source>
        <translation>اطلاعات تکمیلی</translation>
    </message>
    <message id="summary.programme">
        <source>summary.programme</source>
        <translation>برنامه فروش</translation>
    </message>
    <message id="summary.registry">
        <source>summary.registry</source>
        <translation>مشخصات شناسنامه‌ای</translation>
    </message>
    <message id="summary.request">
        <source>summary.request</source>
        <translation>درخواست</translation>
    </message>
    <message id="summary.total">
        <source>summary.total</source>
        <translation>جمع کل</translation>
    </message>
    <message id="summary.total_words">
        <source>summary.total_words</source>
        <translation>به حروف</translation>
    </message>
    <message id="summary.vat">
        <source>summary.vat</source>
        <translation>مالیات بر ارزش افزوده</translation>
    </message>
    <message id="summary.vehicle">
        <source>summary.vehicle</source>
        <translation>انتخاب شما</translation>
    </message>
    <message id="support.code">
        <source>support.code</source>
        <translation>کد رهگیری پیام</translation>
    </message>
    <message id="support.heading">
        <source>support.heading</source>
        <translation>پیام به پشتیبانی</translation>
    </message>
    <message id="support.kept">
        <source>support.kept</source>
        <translation>پیام شما ثبت شد. آن را می‌خوانیم و پاسخ را به همان شماره یا نشانی که نوشتید می‌فرستیم.</translation>
    </message>
    <message id="support.send">
        <source>support.send</source>
        <translation>فرستادن پیام</translation>
    </message>
    <message id="support.write">
        <source>support.write</source>
        <translation>نوشتن پیام به پشتیبانی</translation>
    </message>
    <message id="tracking.contacts">
        <source>tracking.contacts</source>
        <translation>تماس</translation>
    </message>
    <message id="tracking.day">
        <source>tracking.day</source>
        <translation>روز ثبت</translation>
    </message>
    <message id="tracking.deadline">
        <source>tracking.deadline</source>
        <translation>مهلت پرداخت</translation>
    </message>
    <message id="tracking.deadline_until">
        <source>tracking.deadline_until</source>
        <translation>تا {day}، ساعت {time}</translation>
    </message>
    <message id="tracking.dealer">
        <source>tracking.dealer</source>
        <translation>نمایندگی</translation>
    </message>
    <message id="tracking.forged">
        <source>tracking.forged</source>
        <translation>این پیوند از هیچ پایانهٔ ما صادر نشده است</translation>
    </message>
    <message id="tracking.forged_help">
        <source>tracking.forged_help</source>
        <translation>پیوند ناقص یا ساختگی است. نشانی را از روی رسید دوباره بخوانید یا با نمایندگی تماس بگیرید.</translation>
    </message>
    <message id="tracking.history">
        <source>tracking.history</source>
        <translation>آنچه تاکنون گذشته است</translation>
    </message>
    <message id="tracking.lookup.again">
        <source>tracking.lookup.again</source>
        <translation>پیگیری یک درخواست دیگر</translation>
    </message>
    <message id="tracking.lookup.button">
        <source>tracking.lookup.button</source>
        <translation>نمایش وضعیت</translation>
    </message>
    <message id="tracking.lookup.by_code">
        <source>tracking.lookup.by_code</source>
        <translation>پیگیری با کد رهگیری</translation>
    </message>
    <message id="tracking.lookup.code">
        <source>tracking.lookup.code</source>
        <translation>کد رهگیری</translation>
    </message>
    <message id="tracking.lookup.code_hint">
        <source>tracking.lookup.code_hint</source>
        <translation>۱۲ رقم است و روی رسید نوشته شده است.</translation>
    </message>
    <message id="tracking.lookup.digits">
        <source>tracking.lookup.digits</source>
        <translation>چهار رقم آخر شمارهٔ همراه</translation>
    </message>
    <message id="tracking.lookup.intro">
        <source>tracking.lookup.intro</source>
        <translation>کد رهگیریِ روی رسید و چهار رقم آخر شمارهٔ همراهی را که با آن ثبت‌نام کرده‌اید بنویسید.</translation>
    </message>
    <message id="tracking.lookup.not_found">
        <source>tracking.lookup.not_found</source>
        <translation>با این کد رهگیری و این چهار رقم چیزی پیدا نشد. هر دو را با رسید خود مقایسه کنید؛ اگر تازه ثبت‌نام کرده‌اید، کمی بعد دوباره سر بزنید.</translation>
    </message>
    <message id="tracking.lookup.too_many">
        <source>tracking.lookup.too_many</source>
        <translation>تلاش‌های ناموفق زیاد بود. لطفاً {minutes} دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message id="tracking.meaning.accepted">
        <source>tracking.meaning.accepted</source>
        <translation>درخواست شما پذیرفته شده است. زمان پرداخت را با پیامک خبر می‌دهیم.</translation>
    </message>
    <message id="tracking.meaning.awaiting_payment">
        <source>tracking.meaning.awaiting_payment</source>
        <translation>نوبت پرداخت شماست. اگر تا پایان مهلت پرداخت نکنید، درخواست لغو می‌شود.</translation>
    </message>
    <message id="tracking.meaning.delivered">
        <source>tracking.meaning.delivered</source>
        <translation>خودرو تحویل شده است. مبارک باشد!</translation>
    </message>
    <message id="tracking.meaning.file_made">
        <source>tracking.meaning.file_made</source>
        <translation>پروندهٔ شما کامل است. برای تحویل، دعوتنامه فرستاده می‌شود.</translation>
    </message>
    <message id="tracking.meaning.in_review">
        <source>tracking.meaning.in_review</source>
        <translation>درخواست شما در حال بررسی و اولویت‌بندی است. نتیجه را با پیامک خبر می‌دهیم.</translation>
    </message>
    <message id="tracking.meaning.invited">
        <source>tracking.meaning.invited</source>
        <translation>دعوتنامهٔ تحویل صادر شده است. با نمایندگی هماهنگ کنید.</translation>
    </message>
    <message id="tracking.meaning.order_cancelled">
        <source>tracking.meaning.order_cancelled</source>
        <translation>این سفارش لغو شده، اما جای شما در طرح محفوظ است و می‌توانید خودروی دیگری سفارش دهید.</translation>
    </message>
    <message id="tracking.meaning.order_passed_on">
        <source>tracking.meaning.order_passed_on</source>
        <translation>این سفارش لغو شده و درخواست دیگری از شما جای آن را گرفته است.</translation>
    </message>
    <message id="tracking.meaning.paid">
        <source>tracking.meaning.paid</source>
        <translation>پرداخت شما ثبت شده است. گام بعد، تکمیل پرونده در نمایندگی است.</translation>
    </message>
    <message id="tracking.meaning.registered">
        <source>tracking.meaning.registered</source>
        <translation>درخواست شما به سامانه رسیده و در نوبت بررسی است. فعلاً لازم نیست کاری کنید.</translation>
    </message>
    <message id="tracking.meaning.rejected">
        <source>tracking.meaning.rejected</source>
        <translation>درخواست شما در این برنامه پذیرفته نشد.</translation>
    </message>
    <message id="tracking.meaning.unpaid_cancelled">
        <source>tracking.meaning.unpaid_cancelled</source>
        <translation>مهلت پرداخت گذشت و درخواست لغو شد.</translation>
    </message>
    <message id="tracking.meaning.withdrawn">
        <source>tracking.meaning.withdrawn</source>
        <translation>شما از این طرح انصراف داده‌اید.</translation>
    </message>
    <message id="tracking.message">
        <source>tracking.message</source>
        <translation>پیام شما به پشتیبانی</translation>
    </message>
    <message id="tracking.moment">
        <source>tracking.moment</source>
        <translation>{day}، ساعت {time}</translation>
    </message>
    <message id="tracking.not_received">
        <source>tracking.not_received</source>
        <translation>این درخواست در نمایندگی {dealer} صادر شده و هنوز به سامانهٔ مرکزی نرسیده است. رسید شما معتبر است؛ لطفاً کمی بعد دوباره سر بزنید.</translation>
    </message>
    <message id="tracking.on_its_way">
        <source>tracking.on_its_way</source>
        <translation>در راه سامانهٔ مرکزی</translation>
    </message>
    <message id="tracking.privacy">
        <source>tracking.privacy</source>
        <translation>در این صفحه هیچ اطلاعات شخصی نمایش داده نمی‌شود.</translation>
    </message>
    <message id="tracking.programme">
        <source>tracking.programme</source>
        <translation>برنامهٔ فروش</translation>
    </message>
    <message id="tracking.reply">
        <source>tracking.reply</source>
        <translation>پاسخ پشتیبانی</translation>
    </message>
    <message id="tracking.support.answered">
        <source>tracking.support.answered</source>
        <translation>به پیام شما پاسخ داده شد.</translation>
    </message>
    <message id="tracking.support.closed">
        <source>tracking.support.closed</source>
        <translation>رسیدگی به پیام شما پایان یافت.</translation>
    </message>
    <message id="tracking.support.new">
        <source>tracking.support.new</source>
        <translation>پیام شما رسیده است و در نوبت پاسخ است.</translation>
    </message>
    <message id="tracking.title">
        <source>tracking.title</source>
        <translation>پیگیری درخواست</translation>
    </message>
    <message id="tracking.vehicle">
        <source>tracking.vehicle</source>
        <translation>خودرو</translation>
    </message>
    <message id="vehicle.delivery">
        <source>vehicle.delivery</source>
        <translation>موعد تحویل</translation>
    </message>
    <message id="verification.birth_hint">
        <source>verification.birth_hint</source>
        <translation>روز، ماه و سال به تقویم خورشیدی، مانند ۱۷ مرداد ۱۳۷۰</translation>
    </message>
    <message id="verification.check">
        <source>verification.check</source>
        <translation>بررسی و ادامه</translation>
    </message>
    <message id="verification.claim">
        <source>verification.claim</source>
        <translation>کد پیامکی و مشخصات شما</translation>
    </message>
    <message id="verification.code_accepted">
        <source>verification.code_accepted</source>
        <translation>کد پیامکی پذیرفته شد.</translation>
    </message>
    <message id="verification.code_hint">
        <source>verification.code_hint</source>
        <translation>کدی را که به شمارهٔ {mobile} پیامک شد بنویسید.</translation>
    </message>
    <message id="verification.denied">
        <source>verification.denied</source>
        <translation>مجوز داده نشد</translation>
    </message>
    <message id="verification.denied_help">
        <source>verification.denied_help</source>
        <translation>چیزی از اطلاعات هویتی شما نگه داشته نشد. هر زمان خواستید می‌توانید در یک پایانه از نو آغاز کنید.</translation>
    </message>
    <message id="verification.deny_means">
        <source>verification.deny_means</source>
        <translation>اگر مجوز ندهید، چیزی از شما نگه داشته نمی‌شود و این پیوند بسته می‌شود.</translation>
    </message>
    <message id="verification.gone">
        <source>verification.gone</source>
        <translation>این پیوند دیگر باز نیست</translation>
    </message>
    <message id="verification.gone_help">
        <source>verification.gone_help</source>
        <translation>شاید زمانش گذشته، پیش‌تر به کار رفته یا پیوند تازه‌تری برایتان پیامک شده باشد. آخرین پیامک را ببینید یا در هر پایانه از نو آغاز کنید.</translation>
    </message>
    <message id="verification.mistakes">
        <source>verification.mistakes</source>
        <translation>لطفاً این‌ها را درست کنید:</translation>
    </message>
    <message id="verification.mobile_mismatch">
        <source>verification.mobile_mismatch</source>
        <translation>این شمارهٔ همراه به نام صاحب این کد ملی نیست. اگر کد ملی درست است، در یک پایانه با شماره‌ای که به نام خودتان است دوباره آغاز کنید.</translation>
    </message>
    <message id="verification.no_wording">
        <source>verification.no_wording</source>
        <translation>متن مجوز این شرکت هنوز منتشر نشده است. لطفاً دیرتر همین پیوند را دوباره باز کنید.</translation>
    </message>
    <message id="verification.over">
        <source>verification.over</source>
        <translation>احراز هویت برای {maker}</translation>
    </message>
    <message id="verification.resend">
        <source>verification.resend</source>
        <translation>ارسال دوبارهٔ کد</translation>
    </message>
    <message id="verification.send">
        <source>verification.send</source>
        <translation>ارسال کد</translation>
    </message>
    <message id="verification.stale">
        <source>verification.stale</source>
        <translation>این صفحه در این مرورگر کهنه شده بود و چیزی ثبت نشد. لطفاً از همین‌جا ادامه دهید.</translation>
    </message>
    <message id="verification.start">
        <source>verification.start</source>
        <translation>ادامهٔ احراز هویت با گوشی خودتان</translation>
    </message>
    <message id="verification.start_help">
        <source>verification.start_help</source>
        <translation>برای اطمینان از اینکه خودتان هستید، کدی تازه به شمارهٔ {mobile} پیامک می‌کنیم. پس از آن کد ملی و تاریخ تولدتان را می‌پرسیم.</translation>
    </message>
    <message id="verification.title">
        <source>verification.title</source>
        <translation>ادامهٔ احراز هویت</translation>
    </message>
    <message id="verification.until">
        <source>verification.until</source>
        <translation>این پیوند تا {day} ساعت {time} باز است.</translation>
    </message>
    <message id="verification.verified">
        <source>verification.verified</source>
        <translation>احراز هویت شما انجام شد</translation>
    </message>
    <message id="verification.verified_help">
        <source>verification.verified_help</source>
        <translation>در هر پایانه با کد پیامکی وارد شوید و کارتان را ادامه دهید؛ لازم نیست مشخصات هویتی را دوباره وارد کنید. این صفحه را می‌توانید ببندید.</translation>
    </message>
    <message id="waiting.slow">
        <source>waiting.slow</source>
        <translation>کمی بیشتر از معمول طول کشیده است. می‌توانید منتظر بمانید یا برگردید.</translation>
    </message>
    <message id="waiting.text">
        <source>waiting.text</source>
        <translation>لطفاً چند لحظه صبر کنید…</translation>
    </message>
    <message id="waiting.wayout">
        <source>waiting.wayout</source>
        <translation>برگشت</translation>
    </message>
    <message id="window.title">
        <source>window.title</source>
        <translation>پایانهٔ نمایندگی خودرو</translation>
    </message>
    <message id="withdraw.confirm.heading">
        <source>withdraw.confirm.heading</source>
        <translation>از انصراف از طرح مطمئن هستید؟</translation>
    </message>
    <message id="withdraw.confirm.help">
        <source>withdraw.confirm.help</source>
        <translation>این آخرین پرسش است. پس از آن، بازگشت به این طرح ممکن نیست.</translation>
    </message>
    <message id="withdraw.heading">
        <source>withdraw.heading</source>
        <translation>چرا از طرح انصراف می‌دهید؟</translation>
    </message>
    <message id="withdraw.help">
        <source>withdraw.help</source>
        <translation>با انصراف، به‌کلی از طرح خارج می‌شوید و این درخواست و جایتان از دست می‌رود. اگر فقط خودروی دیگری می‌خواهید، برگردید و «لغو سفارش» یا «تعویض خودرو» را انتخاب کنید.</translation>
    </message>
</context>
</TS>
