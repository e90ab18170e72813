#ifndef GRIFFIE_CZSTD_SHIM_H
#define GRIFFIE_CZSTD_SHIM_H
#include <zstd.h>

#define ZDICT_STATIC_LINKING_ONLY
#include <zdict.h>

/// Fills `dictionary` with the pieces of `segment` bytes of the samples that say most of the rest, and with the tables of their
/// statistics. Gives the bytes written, 0 where the samples do not do.
static inline size_t griffie_zdict_train(void *dictionary, size_t capacity, const void *samples, const size_t *sizes,
                                         unsigned count, unsigned segment, int level)
{
    ZDICT_fastCover_params_t parameters = {0};
    parameters.k = segment;
    parameters.d = 8;
    parameters.f = 20;
    parameters.accel = 1;
    parameters.splitPoint = 1.0;
    parameters.zParams.compressionLevel = level;
    size_t size = ZDICT_trainFromBuffer_fastCover(dictionary, capacity, samples, sizes, count, parameters);
    return ZDICT_isError(size) ? 0 : size;
}
#endif
