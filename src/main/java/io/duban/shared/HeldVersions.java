package io.duban.shared;

import java.util.List;
import java.util.OptionalInt;

/** In which version things stand. */
public interface HeldVersions {

    /**
     * The version in which a thing stands until the end of the transaction: nobody else changes it meanwhile.
     *
     * @param key what stands in the address of the thing, in its order; it may be no id at all
     * @return empty when there is no such thing
     */
    OptionalInt held(VersionOf.Thing thing, List<String> key);
}
