global using AccountPortal.Services.Sessions;
