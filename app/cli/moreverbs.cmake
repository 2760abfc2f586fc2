# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

target_sources(waymark_cli_verbs PRIVATE
    aspirationverbs.cpp
    assessverbs.cpp
    attachmentverbs.cpp
    backupverbs.cpp
    careerverbs.cpp
    certificationverbs.cpp
    clioptions.cpp clioptions.h
    clipeople.cpp clipeople.h
    conflictverbs.cpp
    deviceverbs.cpp
    doctorverbs.cpp
    exchangereport.cpp exchangereport.h
    goalpartverbs.cpp
    goalstateverbs.cpp
    goaltext.cpp goaltext.h
    goalverbs.cpp
    historyverbs.cpp
    identityverbs.cpp
    methodverbs.cpp
    moreverbs.cpp moreverbs.h
    questionverbs.cpp
    readinesstext.cpp readinesstext.h
    readinessverbs.cpp
    recoveryverbs.cpp
    restoreverbs.cpp
    sampleverbs.cpp
    sessionpartverbs.cpp
    sessiontext.cpp sessiontext.h
    sessionverbs.cpp
    signedverbs.cpp
    statementverbs.cpp
    trashverbs.cpp
    valuetext.cpp valuetext.h
    winverbs.cpp
)
