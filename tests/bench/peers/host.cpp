// Shows the kiosk's own QML from C++, with a session that stands still: the least a Qt program of this look can take.
// Usage: host IMPORTS STAGE.qml FONTS ICONS TEXTS.qm
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImageReader>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickImageProvider>
#include <QQuickWindow>
#include <QTranslator>

class Icons : public QQuickImageProvider {
public:
    explicit Icons(const QString &folder) : QQuickImageProvider(QQuickImageProvider::Image), m_folder(folder) {}

    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override {
        const QSize wanted = requested.isEmpty() ? QSize(24, 24) : requested;
        *size = wanted;
        const int slash = int(id.indexOf('/'));
        QFile file(m_folder + "/" + id.left(slash) + ".svg");
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray drawing = file.readAll().replace("currentColor", "#" + id.mid(slash + 1).toLatin1());
        QBuffer buffer(&drawing);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(wanted);
        return reader.read();
    }

private:
    QString m_folder;
};

int main(int argc, char **argv) {
    QGuiApplication app(argc, argv);
    const QStringList given = app.arguments();
    if (given.size() != 6)
        return 2;
    for (const char *weight : {"Regular", "Medium", "Bold"})
        QFontDatabase::addApplicationFont(QDir(given[3]).filePath(QString("Vazirmatn-%1.ttf").arg(weight)));
    QGuiApplication::setFont(QFont("Vazirmatn"));
    QLocale::setDefault(QLocale("fa_IR"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTranslator translator;
    if (!translator.load(given[5]))
        return 3;
    QGuiApplication::installTranslator(&translator);
    QQmlApplicationEngine engine;
    engine.addImageProvider("icon", new Icons(given[4]));
    engine.addImportPath(given[1]);
    engine.load(QUrl::fromLocalFile(given[2]));
    if (engine.rootObjects().isEmpty())
        return 4;
    qobject_cast<QQuickWindow *>(engine.rootObjects().first())->showFullScreen();
    return app.exec();
}
