package dev.easel.task.form;

import dev.easel.image.Feature;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The form of every feature. */
public final class FeatureForms {
    private final Map<Feature, FeatureForm> forms = new EnumMap<>(Feature.class);

    public FeatureForms(ResultLimit limit) {
        List<FeatureForm> all =
                List.of(
                        new GenerationForm(),
                        new UpscaleForm(limit),
                        new RemoveBackgroundForm(),
                        new RelightForm(),
                        new StyleTransferForm(),
                        new ReimagineForm(),
                        new ExpandForm(limit));
        all.forEach(form -> forms.put(form.feature(), form));
    }

    public FeatureForm of(Feature feature) {
        FeatureForm form = forms.get(feature);
        if (form == null) {
            throw new IllegalStateException("no form for " + feature);
        }
        return form;
    }
}
