package org.zcwc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of who may import whom, and that every package is in it. */
class LayoutTest {

  private static final List<String> STAGES =
      List.of("programme", "intake", "grid", "form", "check", "report", "render", "dispatch");

  /** The stages that make documents, which share the drawing kit. */
  private static final List<String> DRAWING = List.of("render", "dispatch");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.zcwc");

  @Test
  void packagesImportOnlyWhatTheTableAllows() {
    var layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.zcwc.model..")
            .layer("text")
            .definedBy("org.zcwc.text..")
            .layer("message")
            .definedBy("org.zcwc.message..")
            .layer("run")
            .definedBy("org.zcwc.run..")
            .layer("cli")
            .definedBy("org.zcwc.cli..")
            .optionalLayer("document")
            .definedBy("org.zcwc.document..");
    for (String stage : STAGES) {
      layers = layers.optionalLayer(stage).definedBy("org.zcwc." + stage + "..");
    }
    layers =
        layers
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("message")
            .mayOnlyAccessLayers("model")
            .whereLayer("document")
            .mayOnlyAccessLayers("model", "text", "message")
            .whereLayer("cli")
            .mayOnlyAccessLayers("run", "model", "message");
    for (String stage : STAGES) {
      layers =
          DRAWING.contains(stage)
              ? layers.whereLayer(stage).mayOnlyAccessLayers("model", "text", "message", "document")
              : layers.whereLayer(stage).mayOnlyAccessLayers("model", "text", "message");
    }
    layers.check(classes);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(classes.that(resideInAPackage("org.zcwc..")))
        .extracting(
            c -> c.getPackageName().replaceFirst("^org\\.zcwc\\.?", "").replaceFirst("\\..*", ""))
        .isSubsetOf(
            "model",
            "text",
            "message",
            "run",
            "cli",
            "programme",
            "intake",
            "grid",
            "form",
            "check",
            "report",
            "render",
            "document",
            "dispatch");
  }
}
