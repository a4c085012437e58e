@echo off
rem Makes of an image two .msi, one that speaks English and one that speaks Korean while it installs, and
rem the portable .zip. Use: package.cmd IMAGE VERSION FOLDER; mvnw.cmd -Ppackage does.
rem It needs the WiX Toolset: 3.14.1, with which the releases are made, or a newer one that jpackage knows.
rem
rem Everything is signed if DATAFOREST_SIGNING_THUMBPRINT names a certificate of the user's store, and
rem DATAFOREST_TIMESTAMP_SERVER the address of a server of timestamps; signtool has to be in the PATH.
rem
rem An .msi and a .zip keep the times of files as a clock shows them, without its time zone. Installed
rem elsewhere in the world, the jars may be some hours off, and the start-up cache, which knows them by
rem size and time, does not fit. The console puts the times right when it is started for the first time.
setlocal
cd /d "%~dp0..\.."
set "made=%~3\Data Forest Console-%~2.msi"
set "name=%~3\dataforest-console-%~2-windows-x64"

call :sign "%~1\Data Forest Console.exe" || exit /b 1
call :sign "%~1\dataforest-console-cli.exe" || exit /b 1

call :msi %1 %2 %3 || exit /b 1
move /y "%made%" "%name%.msi" || exit /b 1
call :sign "%name%.msi" || exit /b 1

rem Its texts come before those of jpackage and of WiX, which has its own in Korean, too.
call :msi %1 %2 %3 --resource-dir installer/windows/korean || exit /b 1
move /y "%made%" "%name%-ko.msi" || exit /b 1
call :sign "%name%-ko.msi" || exit /b 1

del /f /q "%~1\app\.jpackage.xml" || exit /b 1
copy /y LICENSE "%~1\LICENSE" || exit /b 1
"%JAVA_HOME%\bin\jar" --create --no-manifest --file "%name%.zip" -C "%~dp1." "%~nx1" || exit /b 1
exit /b 0

:msi
"%JAVA_HOME%\bin\jpackage" --type msi --app-image "%~1" --app-version "%~2" --dest "%~3" @installer/common/jpackage.args @installer/windows/package.args %4 %5
exit /b %errorlevel%

:sign
if not defined DATAFOREST_SIGNING_THUMBPRINT exit /b 0
signtool sign /sha1 "%DATAFOREST_SIGNING_THUMBPRINT%" /fd SHA256 /tr "%DATAFOREST_TIMESTAMP_SERVER%" /td SHA256 "%~1"
exit /b %errorlevel%
