#!/bin/sh
# Checks this house and makes the site of it. The workflows for GitHub, GitLab, Forgejo and Netlify call this, step
# by step, and you can do the same:
#
#   sh publish.sh get            fetches Colloquy, unless it is installed
#   sh publish.sh check          says what is wrong, at file and line; fails on errors
#   sh publish.sh anchors        fails where a permanent link would break
#   sh publish.sh export site    writes the site into the folder "site"
#
# Where "get" finds the archive of Colloquy:
#
#   1. at the address in COLLOQUY_URL, if you set that;
#   2. else among the releases of this very repository (GitHub, Forgejo), or in its package registry (GitLab). Put
#      it there once: docs/guide/publish.md beside the program has the one command for each.
#
# COLLOQUY_SHA256, if you set it, is the sum that the archive must have.
set -eu

version=${COLLOQUY_VERSION:-@VERSION@}
archive=colloquy-$version.tar.gz
tools=.colloquy
own=$tools/$version/bin/colloquy

stop() {
    printf 'publish.sh: %s\n' "$*" >&2
    exit 2
}

program() {
    if [ -x "$own" ]; then
        "$own" "$@"
    else
        colloquy "$@"
    fi
}

fetch() {
    curl --fail --silent --show-error --location --retry 3 --output "$tools/$archive" "$@"
}

get() {
    if [ -x "$own" ] || command -v colloquy > /dev/null; then
        program --version
        return
    fi
    mkdir -p "$tools"
    if [ -n "${COLLOQUY_URL:-}" ]; then
        fetch "$COLLOQUY_URL"
    elif [ -n "${GITLAB_CI:-}" ]; then
        fetch --header "JOB-TOKEN: $CI_JOB_TOKEN" \
            "$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages/generic/colloquy/$version/$archive"
    elif [ -n "${GH_TOKEN:-}" ] && command -v gh > /dev/null; then
        gh release download "colloquy-$version" --pattern "$archive" --dir "$tools" --clobber ||
            stop "put $archive among the releases of this repository, under the name colloquy-$version"
    elif [ -n "${GITHUB_REPOSITORY:-}" ]; then
        fetch "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/releases/download/colloquy-$version/$archive"
    else
        stop "set COLLOQUY_URL to the address of $archive"
    fi
    if [ -n "${COLLOQUY_SHA256:-}" ]; then
        printf '%s  %s\n' "$COLLOQUY_SHA256" "$tools/$archive" | sha256sum -c - ||
            stop "$archive is not the one that COLLOQUY_SHA256 names"
    fi
    mkdir -p "$tools/$version"
    tar -xzf "$tools/$archive" -C "$tools/$version" --strip-components 1
    program --version
}

check() {
    if [ -n "${GITHUB_ACTIONS:-}" ]; then
        program check . --format github
    elif [ -n "${GITLAB_CI:-}" ]; then
        # For the list of failures in a merge request.
        program check . --format junit > check.xml || true
        program check .
    else
        program check .
    fi
}

# The site is made outside of the folder that it is made of, and put where the host wants it.
export_to() {
    made=$(mktemp -d)
    program export . --to "$made/site" ${BASE_URL:+--base-url "$BASE_URL"}
    rm -rf "$1"
    mv "$made/site" "$1"
    rmdir "$made"
}

case ${1:-} in
    get) get ;;
    check) check ;;
    anchors) program anchors . ;;
    export) [ -n "${2:-}" ] || stop "export needs a folder: sh publish.sh export site"; export_to "$2" ;;
    *) stop "say what to do: get, check, anchors or export FOLDER" ;;
esac
