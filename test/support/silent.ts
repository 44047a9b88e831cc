/** The events of storage, said to nobody. */
export const silentStorageEvents = { storageMigrated: () => undefined, storageConnectionLost: () => undefined };
