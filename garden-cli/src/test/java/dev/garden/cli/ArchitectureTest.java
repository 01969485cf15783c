package dev.garden.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layout of the code: who may use whom. What it refuses is either a mistake, or a line for {@link PackageRules} and the docs. */
class ArchitectureTest {

    private static final String ROOT = "dev.garden.";

    private static JavaClasses classes = new ClassFileImporter().importPaths(List.of());

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .importPaths(Stream.of("model", "parser", "render", "cli")
                        .map(module -> Checkout.ROOT.resolve("garden-" + module + "/target/classes"))
                        .toList());
    }

    @Test
    void everyPackageUsesWhatItsLineSays() {
        var wrong = new TreeMap<String, String>();
        dependencies()
                .filter(use -> !PackageRules.allow(origin(use), target(use)))
                .forEach(use ->
                        wrong.merge(origin(use) + " uses " + target(use), use.getDescription(), (one, other) -> one));
        assertEquals(Map.of(), wrong);
    }

    @Test
    void noPackagesReachEachOtherBothWays() {
        slices().matching("dev.garden.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void theRulesNameOnlyPackagesThatExist() {
        Set<String> packages = packages();
        assertEquals(
                List.of(),
                PackageRules.named().stream()
                        .filter(name ->
                                packages.stream().noneMatch(real -> real.equals(name) || real.startsWith(name + ".")))
                        .toList());
    }

    @Test
    void theArchitecturePageHasTheSameTable() throws IOException {
        String page = Files.readString(Checkout.ROOT.resolve("docs/architecture.md"));
        Map<String, String> rows = Pattern.compile("(?m)^\\| `([a-z.0-9]+)`[^|]* \\|.*\\| ([^|]*) \\|$")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertEquals(packages(), new TreeSet<>(rows.keySet()));
        rows.forEach((name, uses) -> assertEquals(PackageRules.usesToTell(name), uses, name));
    }

    @Test
    void everyPackageSaysWhatItHolds() {
        Set<String> described = classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(type -> name(type.getPackageName()))
                .collect(Collectors.toSet());
        var silent = new TreeSet<>(packages());
        silent.removeAll(described);
        assertEquals(Set.of(), silent);
    }

    @Test
    void onlyTheConsoleTouchesTheStreamsOfTheProcess() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.garden.cli.console")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @Test
    void onlyMainEndsTheProcess() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.garden.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void nothingStaticChanges() {
        ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal()
                .check(classes);
    }

    @Test
    void onlyTheTemplatePackageKnowsPebble() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.garden.render.template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.pebbletemplates..")
                .check(classes);
    }

    @Test
    void theModelDependsOnNothing() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("dev.garden.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.garden.model..", "java..", "org.jspecify.annotations")
                .check(classes);
    }

    private static Stream<Dependency> dependencies() {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> target(use.getTargetClass()).startsWith(ROOT));
    }

    private static String target(JavaClass type) {
        return type.getBaseComponentType().getPackageName() + ".";
    }

    private static String origin(Dependency use) {
        return name(use.getOriginClass().getPackageName());
    }

    private static String target(Dependency use) {
        return name(use.getTargetClass().getBaseComponentType().getPackageName());
    }

    private static String name(String packageName) {
        return packageName.substring(ROOT.length());
    }

    private static Set<String> packages() {
        return classes.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(ArchitectureTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
