# Sets up a checkout on Windows 10 or 11: .venv, pinned dependencies, the `kiosk` command.
# Usage: powershell -ExecutionPolicy Bypass -File build_spec\setup.ps1 [-Level run|check]
param([ValidateSet("run", "check")] [string] $Level = "run")
$ErrorActionPreference = "Stop"
Set-Location (Split-Path $PSScriptRoot)

$version = @("3.13", "3.12", "3.11") | Where-Object { & py "-$_" -c "pass" 2>$null; $LASTEXITCODE -eq 0 } | Select-Object -First 1
if (-not $version) { throw "Python 3.11, 3.12 or 3.13 is needed, with its launcher 'py'" }

$venv = Join-Path (Get-Location) ".venv"
$python = Join-Path $venv "Scripts\python.exe"
if (-not (Test-Path $python)) { & py "-$version" -m venv $venv }

$lists = if ($Level -eq "check") { @("run", "dev") } else { @("run") }
foreach ($list in $lists) {
    & $python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: `
        --requirement "build_spec\requirements\$list.txt"
    if ($LASTEXITCODE -ne 0) { throw "the packages of $list.txt could not be installed" }
}

$site = & $python -c "import sysconfig; print(sysconfig.get_path('purelib'))"
[IO.File]::WriteAllText((Join-Path $site "dealership_kiosk.pth"), "$(Get-Location)`n")
[IO.File]::WriteAllText((Join-Path $venv "Scripts\kiosk.cmd"), "@`"%~dp0python.exe`" -m kiosk.cli %*`r`n")
Write-Output "set-up: ready. Start it with .venv\Scripts\kiosk demo"
