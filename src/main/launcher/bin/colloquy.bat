@echo off
rem Starts Colloquy with the Java that it finds, and starts it well.
rem
rem   COLLOQUY_JAVA   the Java to use: its folder, or the program itself
rem   COLLOQUY_OPTS   more options for Java, as in -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>nul

for %%H in ("%~dp0..") do set "HOME_OF_PROGRAM=%%~fH"
set "JAR=%HOME_OF_PROGRAM%\lib\colloquy.jar"
if not exist "%JAR%" goto no_archive

set "JAVA="
set "OLD="
set "MAJOR="
if not defined COLLOQUY_JAVA goto search
call :try "%COLLOQUY_JAVA%"
if not defined MAJOR if not exist "%COLLOQUY_JAVA%\*" if exist "%COLLOQUY_JAVA%" call :try_program "%COLLOQUY_JAVA%"
if defined JAVA goto found
if defined MAJOR goto other_version
goto other_java

:search
call :try "%HOME_OF_PROGRAM%\runtime"
if defined JAVA goto found
if not defined JAVA_HOME goto search_path
call :try "%JAVA_HOME%" "%JAVA_HOME% in JAVA_HOME"
if defined JAVA goto found
if not defined OLD set "OLD=JAVA_HOME names %JAVA_HOME%, where there is no Java"

:search_path
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try_program "%%~J"
if defined JAVA goto found
set "BEST=0"
set "NEWEST="
for %%P in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\SapMachine\JDK" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
) do for /f "delims=" %%H in ('dir /b /ad "%%~P" 2^>nul') do call :try_newer "%%~P\%%H"
if defined NEWEST call :try "%NEWEST%"
if defined JAVA goto found
if defined OLD goto old_java
echo colloquy: Java is needed, and none was found: install Java 17 or later (https://adoptium.net/ has it), or name its folder in COLLOQUY_JAVA>&2
exit /b 2

rem A path may have brackets or an ampersand in it, so none stands in a block, and each is printed by delayed expansion.
:no_archive
setlocal EnableDelayedExpansion
echo colloquy: !JAR! is missing: unpack the whole archive again>&2
exit /b 2

:other_java
setlocal EnableDelayedExpansion
echo colloquy: COLLOQUY_JAVA names !COLLOQUY_JAVA!, where there is no Java: name the folder of Java 17 or later>&2
exit /b 2

:other_version
setlocal EnableDelayedExpansion
echo colloquy: COLLOQUY_JAVA names !COLLOQUY_JAVA!, which is Java !MAJOR!: Java 17 or later is needed>&2
exit /b 2

:old_java
setlocal EnableDelayedExpansion
echo colloquy: Java 17 or later is needed, and !OLD!: install Java 17 or later (https://adoptium.net/ has it), or name its folder in COLLOQUY_JAVA>&2
exit /b 2

:found
rem The cache of classes: its name says what it was made of, so that another one is never taken for it.
set "CACHES="
if defined LOCALAPPDATA set "CACHES=%LOCALAPPDATA%\colloquy\cache"
set "COMMAND=%~1"
set "TARGET="
set "WATCHING="
call :find_folders %*
set "CLASSES="
set "USE="
set "MAKING="
if not exist "%JAR%.sha256" goto start
set /p DIGEST=<"%JAR%.sha256"
set "DIGEST=%DIGEST:~0,64%"
set "KIND=jsa"
set "OPTION=-XX:SharedArchiveFile="
if %MAJOR% GEQ 25 (
    set "KIND=aot"
    set "OPTION=-XX:AOTCache="
)
set "CLASSES=%HOME_OF_PROGRAM%\lib\colloquy-%VERSION%.%KIND%"
if exist "%CLASSES%" (
    set "USE=%OPTION%%CLASSES%"
    goto start
)
if /i "%COMMAND%"=="classes" goto make
if not defined CACHES goto start
rem Where the archive and the Java lie, and when they were written, in letters that a name may have.
for %%F in ("%JAR%") do set "LOOK=%%~fF %%~tF"
for %%F in ("%JAVA%") do set "LOOK=%LOOK% %%~fF %%~tF"
set "LOOK=%LOOK:\=_%"
set "LOOK=%LOOK:/=_%"
set "LOOK=%LOOK::=_%"
set "LOOK=%LOOK: =_%"
set "CLASSES=%CACHES%\classes\%DIGEST:~0,32%-%LOOK:~-120%-%VERSION%.%KIND%"
rem Where the path of the archive is no good for a cache, it was made of the same archive under another name.
if exist "%CLASSES%" (
    set "USE=%OPTION%%CLASSES%"
    if exist "%CLASSES:.jsa=.jar%" set "JAR=%CLASSES:.jsa=.jar%"
    goto start
)
if /i not "%COMMAND%"=="serve" if /i not "%COMMAND%"=="export" goto start
:make
set "MAKING=-Dcolloquy.classes=%CLASSES%"

:start
rem A server is read into for a while, and a first export makes pages for a while, before the slower, better compiler is
rem worth its time, or goes on after it. Everything else is over by then, as is an export after an edit. The better
rem compiler puts less of one method into another than is usual: it takes a third of the time then.
set "BOTH="
if /i "%COMMAND%"=="serve" set "BOTH=yes"
if /i "%COMMAND%"=="export" if not exist "%TARGET%\.colloquy-export" set "BOTH=yes"
if /i "%COMMAND%"=="export" if defined WATCHING set "BOTH=yes"
set "COMPILERS=-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m"
if defined BOTH set "COMPILERS=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=500 -XX:MaxInlineLevel=6 -XX:FreqInlineSize=150"
if defined USE set USE="%USE%"
if defined MAKING set MAKING="%MAKING%"
rem Half of the memory of the machine, and 4 GB at most; little of it for what was just made.
"%JAVA%" -XX:+UseParallelGC -XX:MaxRAM=8g -XX:MaxRAMPercentage=50 -XX:NewRatio=15 --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=error:stderr %COMPILERS% %MAKING% %USE% %COLLOQUY_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Remembers a Java if it is newer than those that were tried so.
:try_newer
call :try "%~1"
if defined JAVA if %MAJOR% GTR %BEST% set "NEWEST=%~1"
if defined JAVA if %MAJOR% GTR %BEST% set "BEST=%MAJOR%"
set "JAVA="
exit /b

rem Takes a Java if it is one and not too old; else remembers why not.
:try
if defined JAVA exit /b
if not exist "%~1\bin\java.exe" exit /b
set "VERSION="
if exist "%~1\release" (
    for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do (
        if "%%A"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~B"
        if "%%A"=="JAVA_VERSION" if not defined VERSION set "VERSION=%%~B"
    )
)
if not defined VERSION call :ask "%~1"
if not defined VERSION exit /b
set "MAJOR=%VERSION%"
if "%VERSION:~0,2%"=="1." set "MAJOR=%VERSION:~2%"
for /f "delims=.+-_" %%M in ("%MAJOR%") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto take
if defined OLD exit /b
set "OLD=%~1 is Java %MAJOR%"
if not "%~2"=="" set "OLD=%~2 is Java %MAJOR%"
exit /b

:take
set "JAVA=%~1\bin\java.exe"
exit /b

rem Asks a Java for its version, in its folder, so that its path does not stand in the call.
:ask
pushd "%~1"
for /f "tokens=3" %%V in ('bin\java.exe -version 2^>^&1 ^| findstr version') do if not defined VERSION set "VERSION=%%~V"
popd
exit /b

rem Takes the Java whose program this is.
:try_program
for %%B in ("%~dp1..") do call :try "%%~fB"
exit /b

rem Finds the folders that --cache and --to name.
:find_folders
if "%~1"=="" exit /b
if /i "%~1"=="--cache" if not "%~2"=="" for %%C in ("%~2") do set "CACHES=%%~fC"
if /i "%~1"=="--to" if not "%~2"=="" for %%C in ("%~2") do set "TARGET=%%~fC"
if /i "%~1"=="--watch" set "WATCHING=yes"
shift
goto find_folders
