package io.duban.modeling;

import java.util.List;
import java.util.Locale;

/** The models that the engine runs by; reading one that there is not throws {@link io.duban.shared.Missing}. */
public interface ReleasedModels {

    /** The models by their keys, from the outermost to the innermost. */
    List<String> keys();

    /** The versions of a model, the one in force first. */
    List<ReleasedModel> versions(String model);

    /** The number of the version in force. */
    int inForce(String model);

    /** What a model is called, by its version in force. */
    String name(String model, Locale language);

    /** BPMN 2.0 with every name in this language, to be looked at. */
    String drawing(String model, int number, Locale language);

    /** What was drawn, without anything of the engine's: what a draft begins from. */
    byte[] source(String model, int number);

    List<ModelStep> steps(String model, int number);

    /**
     * The model that came with this Duban, where admins' own is in force instead and this one was never released.
     */
    boolean packagedWaits(String model);

    byte[] packaged(String model);

    /**
     * Makes it the version in force. What runs goes on by the version with which it began.
     *
     * @return its number
     */
    int release(String model, byte[] source);
}
