@echo off
rem Makes the .msi of an image. Use: package.cmd IMAGE VERSION FOLDER; mvnw.cmd -Ppackage does.
rem It needs the WiX Toolset, 3.14 or a newer one that jpackage knows.
rem
rem An .msi keeps the times of files as a clock shows them, without its time zone. Installed elsewhere
rem in the world, the jars may be some hours off, and the start-up cache, which knows them by size and
rem time, does not fit. The console puts the times right when it is started for the first time.
setlocal
cd /d "%~dp0..\.."
"%JAVA_HOME%\bin\jpackage" --type msi --app-image "%~1" --app-version "%~2" --dest "%~3" @installer/common/jpackage.args @installer/windows/package.args || exit /b 1
move /y "%~3\dataforest-console-%~2.msi" "%~3\dataforest-console-%~2-windows-x64.msi" || exit /b 1
