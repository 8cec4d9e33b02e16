/**
 * From version 1.29 on ONNX Runtime keeps an identifier of the machine in the user's cache folder and sends its maker what it runs,
 * unless this is set before it is loaded. A thread has a copy of the environment, so the process's first one must set it: imported
 * for its effect by what starts a program, what starts a thread, and what loads the runtime.
 */
process.env.ORT_DISABLE_TELEMETRY = '1'
