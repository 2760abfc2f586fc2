# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The libraries that are not Qt or KDE, as targets of our own.

find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)

# SQLCipher from its archive and with its symbols hidden: a libsqlite3 that somebody else loads into the process
# (a file dialog, say) must neither answer our calls nor be answered by ours.
find_library(WAYMARK_SQLCIPHER_ARCHIVE libsqlcipher.a REQUIRED)
find_path(WAYMARK_SQLCIPHER_HEADERS sqlcipher/sqlite3.h REQUIRED)
add_library(Waymark::SqlCipher STATIC IMPORTED GLOBAL)
set_target_properties(Waymark::SqlCipher PROPERTIES
    IMPORTED_LOCATION ${WAYMARK_SQLCIPHER_ARCHIVE}
    INTERFACE_INCLUDE_DIRECTORIES ${WAYMARK_SQLCIPHER_HEADERS}
    INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;Threads::Threads;${CMAKE_DL_LIBS};m"
    INTERFACE_LINK_OPTIONS "LINKER:--exclude-libs,libsqlcipher.a"
)

# SQLiteCpp's own CMake package would bring libsqlite3 in.
find_library(WAYMARK_SQLITECPP_ARCHIVE libSQLiteCpp.a REQUIRED)
find_path(WAYMARK_SQLITECPP_HEADERS SQLiteCpp/SQLiteCpp.h REQUIRED)
add_library(Waymark::SQLiteCpp STATIC IMPORTED GLOBAL)
set_target_properties(Waymark::SQLiteCpp PROPERTIES
    IMPORTED_LOCATION ${WAYMARK_SQLITECPP_ARCHIVE}
    INTERFACE_INCLUDE_DIRECTORIES ${WAYMARK_SQLITECPP_HEADERS}
    INTERFACE_LINK_LIBRARIES Waymark::SqlCipher
)

find_package(PkgConfig REQUIRED)
pkg_check_modules(WAYMARK_SODIUM REQUIRED IMPORTED_TARGET GLOBAL libsodium)
add_library(Waymark::Sodium ALIAS PkgConfig::WAYMARK_SODIUM)
pkg_check_modules(WAYMARK_ZSTD REQUIRED IMPORTED_TARGET GLOBAL libzstd)
add_library(Waymark::Zstd ALIAS PkgConfig::WAYMARK_ZSTD)
pkg_check_modules(WAYMARK_QPDF REQUIRED IMPORTED_TARGET GLOBAL libqpdf)
add_library(Waymark::QPdf ALIAS PkgConfig::WAYMARK_QPDF)

find_package(KF6Archive 6.13 REQUIRED)

if(BUILD_TESTING)
    find_package(rapidcheck REQUIRED CONFIG)
    add_library(Waymark::RapidCheck INTERFACE IMPORTED GLOBAL)
    target_link_libraries(Waymark::RapidCheck INTERFACE rapidcheck)
    # Its headers use std::aligned_storage, which C++23 deprecates and Clang reports at every use.
    target_compile_options(Waymark::RapidCheck INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
endif()
