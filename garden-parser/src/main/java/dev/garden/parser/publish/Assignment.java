package dev.garden.parser.publish;

import dev.garden.model.Note;
import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.model.link.Permalink;
import dev.garden.model.source.VaultPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One assignment of addresses to all notes of a garden. */
final class Assignment {

    private final Permalinks permalinks;
    private final Map<Permalink, Claim> owners = new HashMap<>();
    private final Map<VaultPath, Permalink> given = new LinkedHashMap<>();
    private final Map<Permalink, List<Claim>> losers = new LinkedHashMap<>();
    private final Set<Permalink> wanted = new HashSet<>();
    private final Map<Permalink, Integer> lastSuffix = new HashMap<>();

    Assignment(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /**
     * {@return the addresses of {@code notes}} Published notes are served first and as if they were alone: no address in the site may
     * tell that there is a private note.
     */
    Addresses of(Collection<Note> notes, Publishing publishing) {
        Map<Boolean, List<Claim>> claims = notes.stream()
                .map(note -> Claim.of(note, permalinks))
                .collect(Collectors.partitioningBy(
                        claim -> publishing.publishes(claim.note().settings())));
        serve(claims.getOrDefault(true, List.of()));
        serve(claims.getOrDefault(false, List.of()));
        return new Addresses(given, aliases(), diagnostics());
    }

    private void serve(List<Claim> claims) {
        claims.forEach(claim -> wanted.add(claim.wanted()));
        var others = claims.stream()
                .sorted(Claim.ORDER)
                .flatMap(claim -> serveHome(claim).stream())
                .sorted(Claim.ORDER)
                .toList();
        others.forEach(claim -> wanted.add(claim.wanted()));
        others.forEach(this::serve);
    }

    /** {@return the claim that is still to be served, for the first home none; a second home asks for the address of its path} */
    private Optional<Claim> serveHome(Claim claim) {
        if (!claim.wanted().equals(Permalink.HOME)) {
            return Optional.of(claim);
        }
        if (owners.putIfAbsent(Permalink.HOME, claim) == null) {
            given.put(claim.note().path(), Permalink.HOME);
            return Optional.empty();
        }
        Optional<Permalink> abroad = abroad(claim);
        if (abroad.isPresent()) {
            give(claim, abroad.get());
            return Optional.empty();
        }
        losers.computeIfAbsent(Permalink.HOME, home -> new ArrayList<>()).add(claim);
        return Optional.of(Claim.ofPath(claim.note(), permalinks));
    }

    private void serve(Claim claim) {
        Permalink address = claim.wanted();
        if (!owners.containsKey(address)) {
            give(claim, address);
            return;
        }
        Optional<Permalink> abroad = abroad(claim);
        if (abroad.isEmpty()) {
            losers.computeIfAbsent(address, taken -> new ArrayList<>()).add(claim);
        }
        give(claim, abroad.orElseGet(() -> beside(address)));
    }

    private void give(Claim claim, Permalink address) {
        owners.put(address, claim);
        given.put(claim.note().path(), address);
    }

    /** {@return the address in the folder of the note's language, unless somebody has it or asks for it} */
    private Optional<Permalink> abroad(Claim claim) {
        return claim.abroad().filter(address -> !owners.containsKey(address) && !wanted.contains(address));
    }

    /** The first address with a number behind it that nobody has and nobody asks for. */
    private Permalink beside(Permalink taken) {
        for (int suffix = lastSuffix.getOrDefault(taken, 1) + 1; ; suffix++) {
            var candidate = new Permalink("/" + taken.inner() + "-" + suffix + "/");
            if (!owners.containsKey(candidate) && !wanted.contains(candidate)) {
                lastSuffix.put(taken, suffix);
                return candidate;
            }
        }
    }

    private Map<Permalink, VaultPath> aliases() {
        var aliases = new HashMap<Permalink, VaultPath>();
        Claim home = owners.get(Permalink.HOME);
        if (home != null) {
            Permalink other = permalinks.wanted(home.note().settings());
            if (!owners.containsKey(other)) {
                aliases.put(other, home.note().path());
            }
        }
        return aliases;
    }

    private List<Diagnostic> diagnostics() {
        var diagnostics = new ArrayList<Diagnostic>();
        losers.forEach((address, claims) -> {
            Claim owner = owners.get(address);
            String first = claims.get(0).note().path().value();
            if (owner != null) {
                diagnostics.add(report(
                        owner, "has the address " + address + ", which " + Diagnostic.quote(first) + " asks for too"));
                claims.forEach(claim -> diagnostics.add(report(
                        claim,
                        "asks for the address " + address + ", which "
                                + Diagnostic.quote(owner.note().path().value()) + " has, so it is at "
                                + given.get(claim.note().path()))));
            }
        });
        return diagnostics;
    }

    private static Diagnostic report(Claim claim, String message) {
        return Diagnostic.of(
                PermalinkDiagnostics.DUPLICATE, claim.note().path(), claim.position(), "this note " + message);
    }
}
