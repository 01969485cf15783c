package dev.garden.render.theme;

import dev.garden.model.diagnostic.DiagnosticCode;

/**
 * What can be wrong with the files of a theme.
 *
 * @since 0.1
 */
public final class ThemeDiagnostics {

    /** A file that is no YAML, or does not have the form that it must have. */
    public static final DiagnosticCode INVALID = DiagnosticCode.error(
            "theme.invalid",
            "A YAML file of a theme cannot be read; what it says is not used.",
            "Correct this line, as the page on themes shows it.");

    /** A key that nobody reads. */
    public static final DiagnosticCode UNKNOWN_KEY = DiagnosticCode.error(
            "theme.unknown-key",
            "A theme.yml has a key that nobody reads.",
            "Correct or delete the key; the page on themes lists all of them.");

    /** A value that cannot be. */
    public static final DiagnosticCode VALUE = DiagnosticCode.error(
            "theme.value",
            "A theme.yml gives a key a value that it cannot have; it is not used.",
            "Write a value of the form that the message names.");

    /** A theme that builds on one that is not there. */
    public static final DiagnosticCode BASE_MISSING = DiagnosticCode.error(
            "theme.base-missing",
            "A theme builds on one that is not there; it is taken to build on garden.",
            "Let it extend one of the themes that come with Garden.");

    /** A theme that has not all that pages need. */
    public static final DiagnosticCode INCOMPLETE = DiagnosticCode.error(
            "theme.incomplete",
            "A theme builds on no other and lacks templates that a site needs; no site can be made with it.",
            "Write extends: garden into its theme.yml, and it has all that it lacks from there.");

    /** A template that cannot be compiled or filled. */
    public static final DiagnosticCode TEMPLATE = DiagnosticCode.error(
            "theme.template",
            "A template has a fault; no site can be made with the theme.",
            "Correct this line; the page on views lists what templates see.");

    /** A theme without a name of its own. */
    public static final DiagnosticCode NAME = DiagnosticCode.warning(
            "theme.name",
            "A theme has no name of its own; templates cannot call it by its name.",
            "Give it a name in its theme.yml that no bundled theme has.");

    /** A file that a theme names and does not have. */
    public static final DiagnosticCode FILE_MISSING = DiagnosticCode.warning(
            "theme.file-missing",
            "A theme.yml names a file that is not there; the site comes without it.",
            "Correct the name, or delete it.");

    /** A template that nothing asks for. */
    public static final DiagnosticCode UNUSED = DiagnosticCode.warning(
            "theme.unused",
            "Nothing uses a template: it is no kind of page, and no other template names it.",
            "Give it the name of the template that it should take the place of, or delete it.");

    /** A page without a frame. */
    public static final DiagnosticCode NO_FRAME = DiagnosticCode.warning(
            "theme.no-frame",
            "The template of a page extends no other and has no html element; the page has neither styles nor navigation.",
            "Begin it with {% extends \"layout.peb\" %} and put what it shows into {% block content %}.");

    /** A block that no page shows. */
    public static final DiagnosticCode BLOCK = DiagnosticCode.warning(
            "theme.block",
            "A template fills a block that none of those that it extends has; no page shows it.",
            "Give it the name of the block that it should take the place of.");

    /** A text that is not there. */
    public static final DiagnosticCode TEXT = DiagnosticCode.warning(
            "theme.text",
            "A template says a text that no file of words has; readers see its key.",
            "Correct the key, or give it a text in i18n/en.yml.");

    /** A place of pages that is not there. */
    public static final DiagnosticCode SLOT = DiagnosticCode.warning(
            "theme.slot",
            "A template has a slot of a name that nothing fills.",
            "Correct the name, or declare it under slots in theme.yml so that vaults can fill it.");

    /** An icon that is not there. */
    public static final DiagnosticCode ICON = DiagnosticCode.warning(
            "theme.icon",
            "A template shows an icon that no set has; readers see nothing in its place.",
            "Look the name up in the set, such as Material Design Icons (mdi) or Lucide (lucide).");

    /** A text that no template says. */
    public static final DiagnosticCode TEXT_UNUSED = DiagnosticCode.warning(
            "theme.text-unused",
            "A file of words has a text that nothing says.",
            "Correct the key, or delete the text.");

    /** A text that leaves out what others say. */
    public static final DiagnosticCode PLACEHOLDER = DiagnosticCode.warning(
            "theme.placeholder",
            "A text has other placeholders than the English one; readers miss a word, or see {0}.",
            "Let both texts have the same of {0}, {1}, … in any order.");

    private ThemeDiagnostics() {}
}
