// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearance.h"
#include "windowenvironment.h"

#include <KColorScheme>

#include <QApplication>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace waymark;
using namespace Qt::StringLiterals;

/** By the Web Content Accessibility Guidelines, for text of ordinary size. */
static constexpr double enough = 4.5;

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void canBeReadOnEverySurface_data();
    void canBeReadOnEverySurface();
    void canBeReadOnFilledButtons_data() { addSchemes(); }
    void canBeReadOnFilledButtons();

private:
    void addSchemes();
    /** Applies the scheme of the current row. */
    void apply();
    [[nodiscard]] QColor look(const char *function, const QColor &one) const;
    [[nodiscard]] QColor look(const char *function, const QColor &one, const QColor &other) const;
    /** Everything that text stands on, by its name. */
    [[nodiscard]] QList<std::pair<QString, QColor>> surfaces(const QColor &role) const;

    QQmlEngine m_engine;
    std::unique_ptr<Appearance> m_appearance;
    QObject *m_look = nullptr;
};

static double linear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** @p over, which lets something through, on @p under. */
static QColor laid(const QColor &over, const QColor &under)
{
    const auto mixed = [share = over.alphaF()](float above, float below) { return above * share + below * (1 - share); };
    return QColor::fromRgbF(mixed(over.redF(), under.redF()), mixed(over.greenF(), under.greenF()), mixed(over.blueF(), under.blueF()));
}

static double contrast(const QColor &text, const QColor &surface)
{
    const double one = luminance(laid(text, surface)) + 0.05;
    const double other = luminance(surface) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

static KColorScheme scheme(KColorScheme::ColorSet set)
{
    return KColorScheme(QPalette::Active, set);
}

static QColor roleNamed(const QString &name)
{
    const KColorScheme view = scheme(KColorScheme::View);
    static const QHash<QString, KColorScheme::ForegroundRole> inks = {{u"link"_s, KColorScheme::LinkText},
                                                                      {u"positive"_s, KColorScheme::PositiveText},
                                                                      {u"neutral"_s, KColorScheme::NeutralText},
                                                                      {u"negative"_s, KColorScheme::NegativeText}};
    return name == "accent"_L1 ? scheme(KColorScheme::Selection).background().color() : view.foreground(inks.value(name, KColorScheme::NormalText)).color();
}

void ContrastTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_look = m_engine.singletonInstance<QObject *>("Waymark.Components", "Look");
    QVERIFY(m_look);
}

void ContrastTest::addSchemes()
{
    QTest::addColumn<Appearance::Choice>("choice");
    QTest::newRow("light") << Appearance::Choice::Light;
    QTest::newRow("dark") << Appearance::Choice::Dark;
    QTest::newRow("high contrast") << Appearance::Choice::Contrast;
}

void ContrastTest::apply()
{
    QFETCH(Appearance::Choice, choice);
    m_appearance->setChoice(choice);
    m_look->setProperty("contrast", choice == Appearance::Choice::Contrast);
}

QColor ContrastTest::look(const char *function, const QColor &one) const
{
    QColor answer;
    QMetaObject::invokeMethod(m_look, function, Q_RETURN_ARG(QColor, answer), Q_ARG(QColor, one));
    return answer;
}

QColor ContrastTest::look(const char *function, const QColor &one, const QColor &other) const
{
    QColor answer;
    QMetaObject::invokeMethod(m_look, function, Q_RETURN_ARG(QColor, answer), Q_ARG(QColor, one), Q_ARG(QColor, other));
    return answer;
}

QList<std::pair<QString, QColor>> ContrastTest::surfaces(const QColor &role) const
{
    const QColor view = scheme(KColorScheme::View).background().color();
    const QColor text = scheme(KColorScheme::View).foreground().color();
    const QColor window = scheme(KColorScheme::Window).background().color();
    const QColor header = scheme(KColorScheme::Header).background().color();
    const QColor card = look("raised", view, text);
    QColor chosen = scheme(KColorScheme::Selection).background().color();
    chosen.setAlphaF(0.3F);
    return {{u"paper"_s, view},
            {u"the page"_s, window},
            {u"the header"_s, header},
            {u"a card"_s, card},
            {u"a chosen row on paper"_s, laid(chosen, view)},
            {u"a chosen row of the sidebar"_s, laid(chosen, window)},
            {u"its own wash on a card"_s, laid(look("wash", role), card)},
            {u"its own wash on paper"_s, laid(look("wash", role), view)}};
}

void ContrastTest::canBeReadOnEverySurface_data()
{
    QTest::addColumn<Appearance::Choice>("choice");
    QTest::addColumn<QString>("role");
    const std::pair<const char *, Appearance::Choice> choices[] = {{"light", Appearance::Choice::Light},
                                                                   {"dark", Appearance::Choice::Dark},
                                                                   {"high contrast", Appearance::Choice::Contrast}};
    for (const auto &[name, choice] : choices) {
        for (const char *role : {"text", "note", "accent", "link", "positive", "neutral", "negative"}) {
            QTest::addRow("%s, %s", role, name) << choice << QString::fromLatin1(role);
        }
    }
}

void ContrastTest::canBeReadOnEverySurface()
{
    apply();
    QFETCH(QString, role);
    const QColor text = scheme(KColorScheme::View).foreground().color();
    const QColor plain = roleNamed(role);
    const QColor ink = role == "text"_L1 ? text : role == "note"_L1 ? look("quiet", text) : look("ink", plain, text);
    QVERIFY(ink.isValid());
    for (const auto &[name, surface] : surfaces(plain)) {
        const double found = contrast(ink, surface);
        QVERIFY2(found >= enough, qPrintable(u"%1 to 1 on %2"_s.arg(found, 0, 'f', 2).arg(name)));
    }
}

void ContrastTest::canBeReadOnFilledButtons()
{
    apply();
    const QColor text = scheme(KColorScheme::View).foreground().color();
    for (const KColorScheme::ColorSet set : {KColorScheme::View, KColorScheme::Window}) {
        const double found = contrast(scheme(set).background().color(), look("ink", roleNamed(u"accent"_s), text));
        QVERIFY2(found >= enough, qPrintable(u"%1 to 1"_s.arg(found, 0, 'f', 2)));
    }
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    QApplication application(argc, argv);
    prepareStyle();
    ContrastTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "contrasttest.moc"
