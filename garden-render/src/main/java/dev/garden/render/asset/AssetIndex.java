package dev.garden.render.asset;

import dev.garden.render.output.OutputPath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The assets of a site by their plain names. Each lies under a fingerprint of its bytes; modules that import each other lie in one
 * folder under a fingerprint of all of them, so that their relative imports keep working.
 *
 * @since 0.1
 */
public final class AssetIndex {

    private static final String FOLDER = "assets/";

    private final Map<String, OutputPath> paths;
    private final SortedMap<OutputPath, byte[]> files;

    private AssetIndex(Builder builder) {
        paths = Map.copyOf(builder.paths);
        files = java.util.Collections.unmodifiableSortedMap(builder.files);
    }

    /** {@return a builder without assets} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where the asset of that name is written} */
    public Optional<OutputPath> find(String name) {
        return Optional.ofNullable(paths.get(name));
    }

    /** {@return every file with its bytes, in order of paths} */
    public SortedMap<OutputPath, byte[]> files() {
        return files;
    }

    /**
     * Collects assets.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Map<String, OutputPath> paths = new LinkedHashMap<>();
        private final SortedMap<OutputPath, byte[]> files = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a file that stands alone.
         *
         * @param name by which templates call it, such as {@code garden.css}
         * @param bytes its content
         * @return this builder
         */
        public Builder file(String name, byte[] bytes) {
            int dot = name.lastIndexOf('.');
            String stem = dot < 0 ? name : name.substring(0, dot);
            String ending = dot < 0 ? "" : name.substring(dot);
            return put(name, OutputPath.of(FOLDER + stem + "-" + Fingerprint.of(bytes) + ending), bytes);
        }

        /**
         * Gives a file a second plain name, under which templates find it whatever it is called.
         *
         * @param alias the second name
         * @param name of a file that has been added
         * @return this builder
         */
        public Builder alias(String alias, String name) {
            OutputPath path = paths.get(name);
            if (path != null) {
                paths.put(alias, path);
            }
            return this;
        }

        /**
         * Adds files that refer to each other by relative names.
         *
         * @param folder their folder, such as {@code js}
         * @param members their names in it, and contents
         * @return this builder
         */
        public Builder folder(String folder, SortedMap<String, byte[]> members) {
            String hash = Fingerprint.of(members.values().toArray(byte[][]::new));
            members.forEach((name, bytes) ->
                    put(folder + "/" + name, OutputPath.of(FOLDER + folder + "-" + hash + "/" + name), bytes));
            return this;
        }

        private Builder put(String name, OutputPath path, byte[] bytes) {
            paths.put(name, path);
            files.put(path, bytes);
            return this;
        }

        /** {@return the index} */
        public AssetIndex build() {
            return new AssetIndex(this);
        }
    }
}
