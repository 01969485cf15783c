package dev.garden.render.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.garden.testing.Traces;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Nothing of a note that is not published, and nothing but the address of a protected one, is in any byte of the site. */
class PrivacyLaws {

    @RepeatedTest(20)
    void unpublishedNotesLeaveNoTrace(RepetitionInfo repetition) throws IOException {
        var site = new Sites().build(SecretVault.files(repetition.getCurrentRepetition(), 0));
        assertEquals(List.of(), traces(site));
    }

    @RepeatedTest(4)
    void protectedNotesLeaveNoTrace(RepetitionInfo repetition) throws IOException {
        var site = new Sites().build(SecretVault.files(repetition.getCurrentRepetition(), 2));
        assertFalse(site.get("at/S1/index.html").length == 0);
        assertEquals(List.of(), traces(site));
    }

    @RepeatedTest(5)
    void notesThatArePublishedNoLongerLeaveNoTraceOfTheLastBuild(RepetitionInfo repetition) throws IOException {
        Map<String, String> secret = SecretVault.files(repetition.getCurrentRepetition(), 0);
        var sites = new Sites();
        assertFalse(traces(sites.build(published(secret))).isEmpty());
        assertEquals(List.of(), traces(sites.build(secret)));
    }

    @Test
    void publishedNotesAreFound() throws IOException {
        var found = new TreeSet<>(traces(new Sites().build(published(SecretVault.files(1, 0)))));
        assertEquals(
                SecretVault.marks().size(),
                found.stream()
                        .map(trace -> trace.replaceFirst(".*: ", ""))
                        .distinct()
                        .count());
    }

    private static Map<String, String> published(Map<String, String> files) {
        var published = new HashMap<String, String>();
        files.forEach((path, text) ->
                published.put(path, text.replaceFirst("(dg-publish:.*\\n)?title", "dg-publish: true\ntitle")));
        return published;
    }

    private static List<String> traces(Map<String, byte[]> site) {
        return SecretVault.marks().stream()
                .flatMap(mark -> {
                    var forms =
                            List.of(Traces.of(mark), Traces.of(mark.substring(0, 1)), Traces.of(mark.substring(1, 7)));
                    return site.keySet().stream()
                            .filter(path -> forms.stream().anyMatch(form -> form.in(path, site.get(path))))
                            .map(path -> path + ": " + mark);
                })
                .sorted()
                .toList();
    }
}
