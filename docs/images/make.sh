#!/usr/bin/env bash
# Takes the README's pictures anew, from the real pages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/E2E --nologo -v quiet
tests/E2E/bin/Debug/net10.0/AccountPortal.Tests.E2E -explicit only -class AccountPortal.Tests.E2E.ScreenshotTests
