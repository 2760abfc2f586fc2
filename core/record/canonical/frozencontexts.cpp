// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "canonical/frozencontexts.h"

#include "canonical/jsonparser.h"

#include <QFile>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark
{

namespace
{

struct FrozenFile {
    QLatin1StringView address;
    QLatin1StringView name;
};

constexpr std::array frozenFiles{
    FrozenFile{"https://www.w3.org/ns/credentials/v2"_L1, "w3c-credentials-v2.jsonld"_L1},
    FrozenFile{"https://www.w3.org/ns/credentials/examples/v2"_L1, "w3c-credentials-examples-v2.jsonld"_L1},
    FrozenFile{"https://www.w3.org/ns/did/v1"_L1, "w3c-did-v1.jsonld"_L1},
    FrozenFile{"https://w3id.org/security/data-integrity/v1"_L1, "w3c-data-integrity-v1.jsonld"_L1},
    FrozenFile{"https://w3id.org/security/data-integrity/v2"_L1, "w3c-data-integrity-v2.jsonld"_L1},
    FrozenFile{"https://w3id.org/security/multikey/v1"_L1, "w3c-multikey-v1.jsonld"_L1},
    FrozenFile{"https://w3id.org/security/jwk/v1"_L1, "w3c-jwk-v1.jsonld"_L1},
    FrozenFile{"https://w3id.org/security/suites/ed25519-2020/v1"_L1, "w3id-ed25519-2020-v1.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/ob/v3p0/context.json"_L1, "ob-v3p0-context.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"_L1, "ob-v3p0-context-3.0.1.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"_L1, "ob-v3p0-context-3.0.2.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_L1, "ob-v3p0-context-3.0.3.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"_L1, "ob-v3p0-extensions.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/clr/v2p0/context.json"_L1, "clr-v2p0-context.json"_L1},
    FrozenFile{"https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"_L1, "clr-v2p0-context-2.0.1.json"_L1},
};

JsonValue load(QLatin1StringView name)
{
    QFile file(u":/waymark/credentials/contexts/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto document = parseJson(file.readAll());
    Q_ASSERT_X(opened && document, "frozenContext", "a context is missing from the resources");
    return document ? (*document)[u"@context"] : JsonValue();
}

/** The contexts never move: what is defined in them is pointed at. */
const QHash<QString, JsonValue> &frozenContexts()
{
    static const QHash<QString, JsonValue> contexts = [] {
        QHash<QString, JsonValue> loaded;
        for (const FrozenFile &file : frozenFiles) {
            loaded.insert(QString(file.address), load(file.name));
        }
        return loaded;
    }();
    return contexts;
}

}

const JsonValue *frozenContext(const QString &address)
{
    const auto &contexts = frozenContexts();
    const auto it = contexts.constFind(address);
    return it == contexts.cend() ? nullptr : &*it;
}

QStringList frozenContextAddresses()
{
    return frozenContexts().keys();
}

}
