// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificationpack.h"
#include "pdfpress.h"

namespace waymark
{

/**
 * The pack of a candidate as PDF/A-3b, with her record @p clr attached, so that whoever reads the words of others can check them. Its
 * seal is still open, for the key that compiled the record: see sealed(). The same pack and record give the same bytes. Needs a
 * QGuiApplication for its fonts. Errors: Invalid "record" where @p clr is no record; Storage where the document cannot be made.
 */
[[nodiscard]] Result<QByteArray> packPdf(const CertificationPack &pack, const QByteArray &clr, const PdfOptions &options = {});

}
