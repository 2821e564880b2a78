@echo off
rem Starts zcwc from a checkout; builds it where there is no jar yet.
setlocal
chcp 65001 >nul
if not exist "%~dp0target\lib" call mvn -q -B -DskipTests -f "%~dp0pom.xml" package || exit /b 3
for %%j in ("%~dp0target\zcwc-*.jar") do set JAR=%%j
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -cp "%JAR%;%~dp0target\lib\*" org.zcwc.cli.Main %*
exit /b %ERRORLEVEL%
