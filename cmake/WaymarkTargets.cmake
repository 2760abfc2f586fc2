# SPDX-FileCopyrightText: 2026 The Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The kinds of targets that Waymark is made of. Every target names its sources and what it links; the language, the
# warnings and the include root are the same for all and stand here.

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(QT_QML_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml)
if(NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    set(QT_QML_NO_CACHEGEN ON) # pages are compiled when they are first shown: a build waits for none of them
endif()

function(_waymark_settings target)
    target_compile_features(${target} PUBLIC cxx_std_23)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF AUTOMOC ON)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT
    )
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE
            $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess> # what ccache asks for
            $<$<CONFIG:Release>:-Wno-maybe-uninitialized> # GCC 14 at -O2 sees it in moves of std::variant that the library sorts
        )
        if(NOT target STREQUAL waymark_precompiled)
            target_precompile_headers(${target} REUSE_FROM waymark_precompiled)
        endif()
    endif()
endfunction()

# Runs a target's programs with nothing of the machine's desktop, clock zone, language or home folder.
set(_waymark_test_environment
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QT_FORCE_STDERR_LOGGING=1 QTEST_FUNCTION_TIMEOUT=1200000 TZ=UTC LANG=C.UTF-8 LC_ALL=C.UTF-8
    HOME=${CMAKE_BINARY_DIR}/test-home
    "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tools/lsan.supp"
    "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tools/tsan.supp:halt_on_error=1:second_deadlock_stack=1"
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
)
set(_waymark_test_unset XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME XDG_RUNTIME_DIR DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS LANGUAGE)

# waymark_core_library(CONCEPT SOURCES … [PUBLIC libraries…] [PRIVATE libraries…])
#
# The static library waymark_core_CONCEPT. Its own folder is its one include root, so that a header of a concept that
# is not linked cannot be included.
function(waymark_core_library concept)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    set(target waymark_core_${concept})
    qt_add_library(${target} STATIC ${arg_SOURCES})
    _waymark_settings(${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Core ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(WAYMARK_UI)
        # What QML modules need to know of services that they are handed.
        qt_extract_metatypes(${target})
    endif()
endfunction()

# waymark_ui_module(FEATURE URI Waymark.Feature [QML_FILES …] [SOURCES …] [LINK libraries…] [DEPENDENCIES modules…] [RESOURCES …])
#
# The static library waymark_ui_FEATURE, which is one QML module. Programs take it with waymark_link_ui.
function(waymark_ui_module feature)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI" "QML_FILES;SOURCES;LINK;DEPENDENCIES;RESOURCES")
    set(target waymark_ui_${feature})
    string(REPLACE "." "/" folder ${arg_URI})
    qt_add_library(${target} STATIC)
    _waymark_settings(${target})
    target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC Qt6::Core Qt6::Gui Qt6::Qml Qt6::Quick ${arg_LINK})
    qt_add_qml_module(${target}
        URI ${arg_URI}
        VERSION 1.0
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/${folder}
        DEPENDENCIES QtQuick ${arg_DEPENDENCIES}
        QML_FILES ${arg_QML_FILES}
        SOURCES ${arg_SOURCES}
        RESOURCES ${arg_RESOURCES}
    )
    set_target_properties(${target} ${target}plugin PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
endfunction()

# waymark_link_ui(TARGET FEATURE…): a program uses these QML modules.
function(waymark_link_ui target)
    foreach(feature IN LISTS ARGN)
        target_link_libraries(${target} PRIVATE waymark_ui_${feature} waymark_ui_${feature}plugin)
    endforeach()
    # The modules are linked by name: the scan would only warn of each that it cannot find.
    set_target_properties(${target} PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
endfunction()

# waymark_program(TARGET SOURCES … [LINK libraries…]): a program for people, in bin/ of the build folder, and installed.
function(waymark_program target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    qt_add_executable(${target} ${arg_SOURCES})
    _waymark_settings(${target})
    target_link_libraries(${target} PRIVATE Qt6::Core ${arg_LINK})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    target_compile_definitions(${target} PRIVATE WAYMARK_VERSION="${PROJECT_VERSION}")
    install(TARGETS ${target} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endfunction()

function(_waymark_test_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;UI")
    qt_add_executable(${name} ${arg_SOURCES})
    _waymark_settings(${name})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE Qt6::Core ${arg_LINK})
    target_compile_definitions(${name} PRIVATE WAYMARK_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    if(arg_UI)
        waymark_link_ui(${name} ${arg_UI})
    endif()
endfunction()

# waymark_test(NAME SOURCES … [LINK libraries…] [UI features…] [LOCK resources…] [TIMEOUT seconds] [COMMAND what runs it…])
#
# A QtTest program and its ctest entry, labelled with the folder below tests/ that it stands in (core, ui, scenario, …).
# Tests that fill the small disk name LOCK full-disk, so that they do not run at the same time.
function(waymark_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINK;UI;LOCK;COMMAND")
    if(NOT BUILD_TESTING OR WAYMARK_FUZZ)
        return()
    endif()
    _waymark_test_program(${name} SOURCES ${arg_SOURCES} LINK Qt6::Test ${arg_LINK} UI ${arg_UI})
    add_test(NAME ${name} COMMAND ${arg_COMMAND} $<TARGET_FILE:${name}>)
    waymark_test_settings(${name} TIMEOUT "${arg_TIMEOUT}" LOCK ${arg_LOCK})
endfunction()

# waymark_test_settings(NAME [TIMEOUT seconds] [LOCK resources…]): the environment and label of a test made with add_test.
function(waymark_test_settings name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LOCK")
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
    string(REGEX REPLACE "/.*" "" label ${folder})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    list(TRANSFORM _waymark_test_unset APPEND "=unset:" OUTPUT_VARIABLE unset)
    set_tests_properties(${name} PROPERTIES
        LABELS ${label}
        TIMEOUT ${arg_TIMEOUT}
        RESOURCE_LOCK "${arg_LOCK}"
        ENVIRONMENT "${_waymark_test_environment};XDG_STATE_HOME=${CMAKE_BINARY_DIR}/test-home/${name}"
        ENVIRONMENT_MODIFICATION "${unset}"
    )
endfunction()

# waymark_bench(NAME SOURCES … [LINK libraries…] [UI features…])
#
# A program in bench/ of the build folder that prints its figures; target benchmarks builds all but those that need the window.
function(waymark_bench name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;UI")
    if(NOT WAYMARK_BENCH)
        return()
    endif()
    _waymark_test_program(${name} SOURCES ${arg_SOURCES} LINK ${arg_LINK} UI ${arg_UI})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    if(NOT arg_UI)
        add_dependencies(benchmarks ${name})
    endif()
endfunction()

# waymark_fuzz(NAME SOURCES … [LINK libraries…] [CORPUS folder below tests/data])
#
# A libFuzzer target in fuzz/ of the build folder, in the fuzz preset only. Its ctest entry runs every file of the corpus.
function(waymark_fuzz name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "CORPUS" "SOURCES;LINK")
    if(NOT WAYMARK_FUZZ)
        return()
    endif()
    _waymark_test_program(${name} SOURCES ${arg_SOURCES} LINK ${arg_LINK})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    set(corpus ${CMAKE_SOURCE_DIR}/tests/data/${arg_CORPUS})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${corpus}/*)
    file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/fuzz/${name}.corpus CONTENT "${corpus}\n")
    add_test(NAME ${name} COMMAND ${name} ${files} -runs=1)
    waymark_test_settings(${name})
endfunction()
