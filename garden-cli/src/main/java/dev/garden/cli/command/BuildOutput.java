package dev.garden.cli.command;

/** Where a build writes unless told. */
final class BuildOutput {

    /** A folder of the current one; a vault that holds it does not read it as notes. */
    static final String DEFAULT = "public";

    private BuildOutput() {}
}
