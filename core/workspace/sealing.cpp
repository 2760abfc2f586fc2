// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sealing.h"

#include "bakedpng.h"
#include "seal.h"

namespace waymark
{

QFuture<Result<QByteArray>> sealFile(Workspace &workspace, QByteArray file)
{
    return workspace.store().withEngine([file = std::move(file), &signer = workspace.signer()](ActionEngine &) mutable -> Result<QByteArray> {
        if (kindOfCarrier(file) == CarrierKind::Png) {
            return sealed(std::move(file), signer, pngSealBehind).transform(withSealChecksum);
        }
        return sealed(std::move(file), signer);
    });
}

}
