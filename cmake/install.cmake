# Installing: the library, its headers, the executable, the patterns, and the files by which others find them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS pressbox EXPORT pressbox-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS pressbox_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY extractor DESTINATION include/pressbox FILES_MATCHING PATTERN "*.h")
install(DIRECTORY patterns/ DESTINATION ${CMAKE_INSTALL_DATADIR}/pressbox/patterns)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(EXPORT pressbox-targets NAMESPACE pressbox:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/pressbox)

configure_package_config_file(cmake/pressbox-config.cmake.in ${PROJECT_BINARY_DIR}/pressbox-config.cmake
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/pressbox)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/pressbox-config-version.cmake COMPATIBILITY SameMinorVersion)
file(RELATIVE_PATH PRESSBOX_PC_TO_PREFIX "/p/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/p")
configure_file(cmake/pressbox.pc.in ${PROJECT_BINARY_DIR}/pressbox.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/pressbox-config.cmake ${PROJECT_BINARY_DIR}/pressbox-config-version.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/pressbox)
install(FILES ${PROJECT_BINARY_DIR}/pressbox.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
