@echo off
rem Starts zcwc: from a checkout, which it builds where there is no jar yet, or from an unpacked zip.
rem The archive of loaded classes makes it start faster; it is done without where it cannot be written.
rem A path may have an exclamation mark in it, whatever the registry says of them.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
set "HOME_DIR=%~dp0.."
set "LIB=%~dp0..\lib"
if not exist "%~dp0pom.xml" goto installed
set "HOME_DIR=%~dp0."
set "LIB=%~dp0target\lib"
if exist "%LIB%\zcwc-*.jar" goto installed
call mvn -q -B -DskipTests -f "%~dp0pom.xml" package
if errorlevel 1 goto unbuilt
:installed
set "JAR="
for %%j in ("%LIB%\zcwc-*.jar") do set "JAR=%%~fj"
for %%j in ("%LIB%\zcwc-*.jar") do set "NAME=%%~nj"
if not defined JAR goto unbuilt
set "JAVA=java"
if not defined JAVA_HOME goto found
rem People write quotation marks into it, and leave it behind when they remove that Java.
set "JAVA_HOME=%JAVA_HOME:"=%"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
:found
rem What each brings stands in docs/performance.md. Strings of one kind, as on Linux, would cost Java its own archive.
set "SPEED=-XX:+IgnoreUnrecognizedVMOptions -XX:-UsePerfData -Xmn24m -XX:MaxTenuringThreshold=1 -XX:-UseDynamicNumberOfCompilerThreads -XX:Tier3LoadFeedback=50 -XX:Tier3InvocationThreshold=100 -XX:Tier3MinInvocationThreshold=50 -XX:Tier3CompileThreshold=500"
set "FLAGS=%SPEED% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Djava.awt.headless=true -Dfile.encoding=UTF-8"
rem Java itself refuses an archive that is of another jar or another Java, and starts without it.
set "CACHE=%LIB%\cache\%NAME%.jsa"
if exist "%CACHE%" goto run
if not exist "%LIB%\cache" mkdir "%LIB%\cache" 2>nul
mkdir "%LIB%\cache\try" 2>nul
if not exist "%LIB%\cache\try" goto elsewhere
rmdir "%LIB%\cache\try" 2>nul
goto rehearse
:elsewhere
rem Under Program Files nobody may write: the archive goes to where the user may.
if not defined LOCALAPPDATA goto run
set "CACHE=%LOCALAPPDATA%\zcwc\%NAME%.jsa"
if exist "%CACHE%" goto run
if not exist "%LOCALAPPDATA%\zcwc" mkdir "%LOCALAPPDATA%\zcwc" 2>nul
if not exist "%LOCALAPPDATA%\zcwc" goto run
:rehearse
"%JAVA%" %FLAGS% "-XX:ArchiveClassesAtExit=%CACHE%.%RANDOM%.new" -cp "%JAR%" org.zcwc.cli.Rehearsal "%HOME_DIR%" >nul 2>nul
for %%n in ("%CACHE%.*.new") do move /y "%%n" "%CACHE%" >nul 2>nul
:run
set "ARCHIVE="
if exist "%CACHE%" set ARCHIVE="-XX:SharedArchiveFile=%CACHE%"
"%JAVA%" %FLAGS% %ARCHIVE% -cp "%JAR%" org.zcwc.cli.Main %*
set "CODE=%ERRORLEVEL%"
rem What cmd says of a program that it does not find.
if "%CODE%"=="9009" goto javaless
rem 1 is ours, but also what a Java says that is too old; only 17 and newer ones know this option.
if not "%CODE%"=="1" goto done
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 goto old
:done
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%
:javaless
echo zcwc: 没有找到 Java，请安装 17 或更新的版本。 Java 17 or newer is needed.>&2
goto failed
:old
echo zcwc: 这个 Java 太旧，请安装 17 或更新的版本。 This Java is too old: 17 or newer is needed.>&2
goto failed
:unbuilt
echo zcwc: 没有找到 "%LIB%\zcwc-*.jar"，请重新解压安装包。 No jar there: unpack the zip again.>&2
:failed
if defined PAGE chcp %PAGE% >nul
exit /b 3
