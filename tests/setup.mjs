// Google's clients ask a metadata server who they are; there is none where tests run.
process.env.METADATA_SERVER_DETECTION = 'none';
